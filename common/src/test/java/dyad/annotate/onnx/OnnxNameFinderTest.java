package dyad.annotate.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.annotate.NameSpan;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.annotate.tagger.NameFinders;
import dyad.annotate.tagger.NameModelConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxNameFinderTest {
  private static final List<String> VOCABULARY =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "Ann", "##a", "Li", "Acme", "Cup", "Oslo");
  private static final int[] LABELS = {0, 0, 0, 0, 1, 0, 2, 3, 5, 4};
  private static final String CONFIG =
      "{\"id2label\":{\"0\":\"O\",\"1\":\"B-PER\",\"2\":\"I-PER\",\"3\":\"B-ORG\","
          + "\"4\":\"B-LOC\",\"5\":\"B-MISC\"}}";

  @TempDir Path folder;

  private Path model() throws IOException {
    float[][] table = new float[VOCABULARY.size()][6];
    for (int v = 0; v < LABELS.length; v++) {
      table[v][LABELS[v]] = 5;
    }
    Path file = folder.resolve("tiny.onnx");
    Files.write(file, TinyOnnx.lookup(table));
    Files.write(folder.resolve("vocab.txt"), VOCABULARY);
    Files.writeString(folder.resolve("config.json"), CONFIG);
    return file;
  }

  private static TokenizedText text(String text) {
    return new TextTokenizer(TokenizerConfig.ENGLISH).tokenize(text, List.of(), null);
  }

  @Test
  void labelsOfFirstPiecesAreJoinedToNamesAndOtherKindsLeftOut() throws IOException {
    TokenizedText text = text("Then Anna Li of Acme went to Oslo for the Cup.");
    List<NameSpan> spans = NameFinders.of(new NameModelConfig(model().toString())).find(text);
    List<String> found = new ArrayList<>();
    for (NameSpan span : spans) {
      found.add(
          text.text()
                  .substring(text.tokenStart(span.firstToken()), text.tokenEnd(span.endToken() - 1))
              + " "
              + span.type());
    }
    assertEquals(List.of("Anna Li PERSON", "Acme ORGANIZATION", "Oslo LOCATION"), found);
    assertEquals(0.967, spans.get(0).probability(), 0.001);
  }

  @Test
  void aSentenceLongerThanTheModelTakesIsReadInParts() throws IOException {
    TokenizedText text = text("and ".repeat(700) + "Acme " + "and ".repeat(600) + "Oslo");
    List<NameSpan> spans = NameFinders.of(new NameModelConfig(model().toString())).find(text);
    assertEquals(2, spans.size());
  }

  @Test
  void aModelWithoutItsVocabularyIsRefusedByName() throws IOException {
    Path lone = folder.resolve("lone").resolve("alone.onnx");
    Files.createDirectories(lone.getParent());
    Files.copy(model(), lone);
    UncheckedIOException refused =
        assertThrows(
            UncheckedIOException.class, () -> NameFinders.of(new NameModelConfig(lone.toString())));
    assertTrue(refused.getMessage().contains("alone.onnx"), refused.getMessage());
  }
}
