package dyad.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.junit.jupiter.api.Test;

class PosTagsTest {
  private static final Path ARTICLES = Path.of("..", "seeds", "articles");

  @Test
  void tagsAreThoseOfOpenNlpsBeamOfOne() throws IOException {
    POSModel model;
    try (InputStream bytes = PosTagsTest.class.getResourceAsStream(PosConfig.ENGLISH.model())) {
      model = new POSModel(bytes);
    }
    MaxentModel classifier = model.getArtifact("pos.model");
    BeamSearch search = new BeamSearch(1, classifier, 0);
    PosTags tags = new PosTags(PosConfig.ENGLISH);
    int count = 0;
    for (String line : lines()) {
      String[] tokens = SimpleTokenizer.INSTANCE.tokenize(line);
      String[] expected =
          search
              .bestSequence(
                  tokens,
                  new Object[0],
                  model.getFactory().getPOSContextGenerator(1),
                  model.getFactory().getSequenceValidator())
              .getOutcomes()
              .toArray(new String[0]);
      assertArrayEquals(expected, tags.of(tokens), line);
      count += tokens.length;
    }
    assertTrue(count > 5_000, () -> "few tokens");
  }

  @Test
  void nothingHasNoTags() {
    assertArrayEquals(new String[0], new PosTags(PosConfig.ENGLISH).of(new String[0]));
  }

  private static List<String> lines() throws IOException {
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(PosTagsTest::lines)
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
