package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.trend.OutletGroup.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutletGroupTest {
  @Test
  void anOutletIsOfItsGroupsAndOfItsHomeCountry() throws IOException {
    assertEquals(
        List.of(
            new OutletGroup("bbc.co.uk", Kind.GROUP, "public"),
            new OutletGroup("bbc.co.uk", Kind.COUNTRY, "GBR"),
            new OutletGroup("bbc.co.uk", Kind.GROUP, "a, b"),
            new OutletGroup("tass.com", Kind.COUNTRY, "RUS")),
        parse(
            "source,group,country\nbbc.co.uk,public,gbr\nbbc.co.uk,\"a, b\",GBR\ntass.com,,RUS\n"));
  }

  @Test
  void aColumnMayBeLeftOut() throws IOException {
    assertEquals(
        List.of(new OutletGroup("x", Kind.COUNTRY, "FRA")), parse("country,source\nFRA,x\n"));
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    assertTrue(wrong("outlet,group\nx,y\n").contains("source, group, country"));
    assertTrue(wrong("source,country\nx,FRA\ny,France\n").contains("record 2"));
    assertTrue(wrong("source,group\n,y\n").contains("record 1"));
  }

  private static String wrong(String csv) {
    return assertThrows(IllegalArgumentException.class, () -> parse(csv)).getMessage();
  }

  private static List<OutletGroup> parse(String csv) throws IOException {
    return OutletGroup.parse(new StringReader(csv));
  }
}
