package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.testing.CpuTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Markup that is made to exhaust or to mislead the one who parses it. */
class HostileMarkupTest {
  private static final int MANY = 100_000;
  private static final double MAX_SECONDS = 10; // of one core

  @Test
  void anElementOfAHundredThousandAttributesIsARejectInBoundedTime() {
    String attributes =
        IntStream.range(0, MANY).mapToObj(i -> "a" + i + "='b'").collect(Collectors.joining(" "));
    double seconds =
        CpuTime.seconds(
            () -> {
              Reason reason = reject("<nitf><body " + attributes + ">text</body></nitf>");
              assertTrue(
                  reason == Reason.MALFORMED || reason == Reason.TOO_LARGE, reason::toString);
            });
    assertTrue(seconds < MAX_SECONDS, () -> seconds + " s");
  }

  @Test
  void anEntityBombIsUnsafeAndNotExpanded() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><nitf><body>&a29;</body></nitf>");
    double seconds = CpuTime.seconds(() -> assertEquals(Reason.UNSAFE, reject(bomb.toString())));
    assertTrue(seconds < MAX_SECONDS, () -> seconds + " s");
  }

  @Test
  void aParameterEntityThatWouldReadAFileIsUnsafe() {
    assertEquals(
        Reason.UNSAFE,
        reject(
            "<!DOCTYPE nitf [<!ENTITY % f SYSTEM \"file:///etc/passwd\"> %f;]><nitf><body>x</body></nitf>"));
  }

  @Test
  void anIncludeOfAnotherFileIsNotFollowed() {
    String rss =
        "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>Ferries</title>"
            + "<description>A text on ferries. <xi:include href='file:///etc/passwd' parse='text'/>"
            + "</description></item></channel></rss>";
    List<Outcome<RawRecord>> outcomes = Reading.of("a.xml", rss);
    assertFalse(outcomes.toString().contains("root:"), outcomes::toString);
  }

  private static Reason reject(String xml) {
    return Reading.oneReject("a.xml", xml.getBytes(StandardCharsets.UTF_8)).reason();
  }
}
