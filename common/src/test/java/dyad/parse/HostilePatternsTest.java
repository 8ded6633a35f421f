package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dyad.testing.CpuTime;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every regular expression that reads what users give, on text made to send it back and forth. */
class HostilePatternsTest {
  private static final int CHARS = 2_000; // ten times what most are ever given
  private static final double MAX_SECONDS = 0.25; // a pattern that backtracks needs minutes

  private static final List<String> UNITS =
      List.of(
          "A",
          "Ab",
          "A ",
          "A, ",
          "A/",
          "A.",
          "A'",
          "Aaaaaaaaaaaaaaaaaaaa ",
          "Aa, Aa Aa ",
          "1",
          "12",
          "1 ",
          "12 ",
          "1. ",
          "1/",
          "19",
          "2019",
          "2019-",
          "2019-1-",
          "20190",
          "1.1.",
          "1 a ",
          "1 aaa",
          "aaa ",
          "aaa 1 ",
          "aaa 1, ",
          "Jan 1 ",
          "1 Jan ",
          "1 Jan 20",
          "Jan 1 1:11:",
          "2019-01-01 1",
          "2019-01-01T10:10:10.",
          "2019-01-01  ",
          " ",
          "  ",
          "\t",
          "-",
          "--",
          ":",
          "(",
          "(A",
          "(A ",
          "(A)",
          "/",
          "/A",
          "/ A",
          "MINSK, Jan 1 ",
          "MINSK (",
          "é",
          "\u0130",
          "à ");

  @Test
  void noPatternBacktracksOverLongText() throws IllegalAccessException {
    List<String> slow = new ArrayList<>();
    Map<String, Pattern> patterns = patterns();
    assertFalse(patterns.isEmpty());
    for (Map.Entry<String, Pattern> pattern : patterns.entrySet()) {
      for (String unit : UNITS) {
        for (String end : List.of("", "!", " x", "\n")) {
          String text = unit.repeat(CHARS / unit.length()) + end;
          double seconds =
              CpuTime.seconds(
                  () -> pattern.getValue().matcher(text).results().forEach(match -> {}));
          if (seconds > MAX_SECONDS) {
            slow.add("%s on '%s…%s': %.2f s".formatted(pattern.getKey(), unit, end, seconds));
          }
        }
      }
    }
    assertEquals(List.of(), slow);
  }

  private static Map<String, Pattern> patterns() throws IllegalAccessException {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (Class<?> owner : List.of(DateReader.class, Datelines.class, AddressDates.class)) {
      for (Field field : owner.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          patterns.put(owner.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }
}
