package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryGoldTest {
  @Test
  void aSpreadsheetIsReadByItsColumnsWhateverElseItHolds(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("checked.csv");
    Files.writeString(
        file,
        """
        \uFEFFtitle,key,countries,focus,text
        "Minsk, again",a,BLR  PRK,BLR,"two
        lines, ""quoted"" twice"
        none,b,,,
        """);
    assertEquals(
        Map.of(
            "a",
            new CountryGold("a", Set.of(), Set.of("BLR", "PRK"), Set.of("BLR"), List.of()),
            "b",
            new CountryGold("b", Set.of(), Set.of(), Set.of(), List.of())),
        CountryGold.read(file));
  }

  @Test
  void aSpreadsheetWithoutTheColumnsIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("other.csv");
    Files.writeString(file, "id;countries\na;BLR\n");
    assertThrows(IllegalArgumentException.class, () -> CountryGold.read(file));
  }
}
