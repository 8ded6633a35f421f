package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.annotate.NameSpan;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizerConfig;
import dyad.model.MentionType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpNameFinderTest {
  @TempDir Path folder;

  @Test
  void anyOpenNlpModelOfTheUsersFindsNames() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      samples.add(
          new NameSample(
              "Mr Smith went home".split(" "), new Span[] {new Span(1, 2, "person")}, true));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    TokenNameFinderModel model =
        NameFinderME.train(
            "en",
            "person",
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory());
    Path file = folder.resolve("persons.bin");
    try (OutputStream out = Files.newOutputStream(file)) {
      model.serialize(out);
    }
    List<NameSpan> spans =
        NameFinders.of(new NameModelConfig(file.toString()))
            .find(
                new TextTokenizer(TokenizerConfig.ENGLISH)
                    .tokenize("Nothing here\nMr Smith went home", List.of(), null));
    assertEquals(1, spans.size());
    assertEquals(3, spans.get(0).firstToken());
    assertEquals(MentionType.PERSON, spans.get(0).type());
    assertTrue(spans.get(0).probability() > 0.5);
  }

  @Test
  void aFileThatIsNoModelIsRefusedByName() throws IOException {
    Path file = folder.resolve("no.bin");
    Files.writeString(file, "no model");
    UncheckedIOException refused =
        assertThrows(
            UncheckedIOException.class, () -> NameFinders.of(new NameModelConfig(file.toString())));
    assertTrue(refused.getMessage().contains("no.bin"), refused.getMessage());
  }

  @Test
  void typesOfOtherSchemesAreTranslatedAndMoneyIsNoName() {
    assertEquals(MentionType.LOCATION, OpenNlpNameFinder.type("GPE"));
    assertEquals(MentionType.ORGANIZATION, OpenNlpNameFinder.type("organization"));
    assertNull(OpenNlpNameFinder.type("money"));
  }
}
