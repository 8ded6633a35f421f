package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
  private static final List<String[]> SENTENCE =
      List.<String[]>of("President Maria Stein went to Cairo .".split(" "));

  @Test
  void whatWasLearnedHoldsForNamesNeverSeen() {
    assertEquals(
        "[1-3 PERSON, 5-6 LOCATION]", names(SmallModel.train(1), NameDocument.of(SENTENCE)));
  }

  @Test
  void theSameDataAndSeedGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(SmallModel.train(5)), bytes(SmallModel.train(5)));
  }

  @Test
  void aModelReadBackFindsTheSame() throws IOException {
    NameModel model = SmallModel.train(1).with(new Calibration(0.5, -0.25));
    NameModel read = ModelFile.read(new ByteArrayInputStream(bytes(model)));
    assertEquals(names(model, NameDocument.of(SENTENCE)), names(read, NameDocument.of(SENTENCE)));
    assertEquals(model.calibration, read.calibration);
    assertEquals(model.lexicon.phrases(), read.lexicon.phrases());
  }

  @Test
  void aDamagedFileIsRefusedAndSaysSo() throws IOException {
    byte[] bytes = bytes(SmallModel.train(1));
    bytes[bytes.length / 2] ^= 1;
    IOException refused =
        Assertions.assertThrows(
            IOException.class, () -> ModelFile.read(new ByteArrayInputStream(bytes)));
    assertEquals("Invalid name model: damaged (its checksum does not match)", refused.getMessage());
  }

  @Test
  void labelsThatACorpusLeavesOpenAreDecidedByTheOthers() {
    List<LabelledDocument> documents = new ArrayList<>(SmallModel.documents());
    LabelledDocument last = documents.remove(documents.size() - 1);
    int[] open = last.allowed().clone();
    Arrays.fill(open, Chain.ANY);
    documents.add(new LabelledDocument(last.id(), last.document(), open));
    NameModel model =
        new CrfTrainer(new CrfTrainer.Settings(1, 8, 4, 0.15, 0.01, 0, 1, 1), line -> {})
            .train(documents, new Lexicon(Map.of(), Map.of()));
    assertEquals("[1-3 PERSON, 5-6 LOCATION]", names(model, last.document()));
  }

  private static String names(NameModel model, NameDocument document) {
    return new SequenceTagger(model)
        .tag(document).stream()
            .map(name -> name.firstToken() + "-" + name.endToken() + " " + name.type())
            .toList()
            .toString();
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }
}
