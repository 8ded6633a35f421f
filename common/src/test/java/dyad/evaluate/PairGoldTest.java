package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairGoldTest {
  @Test
  void actorsOfBothSidesAreReadAndGroupsLeftOut(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pairs.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a", "source": [{"code": "JAP"}, {"code": "IGO"}], "target": [{"code": "prk"}]}
        {"id": "b", "source": [], "target": []}
        """);
    assertEquals(Map.of("a", Set.of("JPN", "PRK"), "b", Set.of()), PairGold.read(file));
  }
}
