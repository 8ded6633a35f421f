package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityGoldTest {
  @TempDir private Path folder;

  @Test
  void rowsOfATabSeparatedFileAreNames() throws IOException {
    Path file = folder.resolve("entities.tsv");
    Files.writeString(file, "key\tsurface\ttype\tentity\na#0\tWHO\tORGANIZATION\torg:who\n");
    assertEquals(
        List.of(new IdentityGold("a#0", "WHO", "ORGANIZATION", "org:who")),
        IdentityGold.read(file));
  }

  @Test
  void nounPhrasesAreCutToTheNameInThem() throws IOException {
    Path file = folder.resolve("chains.jsonl");
    Files.writeString(
        file,
        """
        {"id": "d", "mentions": [\
        {"text": "Acme CEO Jane Roe", "type": "PER", "head_pos": "PROPN", "chain": "1"},\
        {"text": "the company", "type": "ORG", "head_pos": "NOUN", "chain": "2"},\
        {"text": "The Bank of Peru", "type": "ORG", "head_pos": "PROPN", "chain": "3"}]}
        """);
    assertEquals(
        List.of(
            new IdentityGold("d", "Jane Roe", "PER", "1"),
            new IdentityGold("d", "Bank of Peru", "ORG", "3")),
        IdentityGold.read(file));
  }
}
