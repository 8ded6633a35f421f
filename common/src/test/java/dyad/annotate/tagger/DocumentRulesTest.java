package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.annotate.tagger.SequenceTagger.Tagged;
import dyad.model.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {
  @Test
  void aNameHasTheTypeThatMostOfTheArticleGivesIt() {
    NameDocument document = document("Lena said", "Lena left", "near Lena today");
    List<Tagged> names =
        List.of(
            new Tagged(0, 1, MentionType.PERSON, 0.9),
            new Tagged(2, 3, MentionType.PERSON, 0.9),
            new Tagged(5, 6, MentionType.LOCATION, 0.5));
    assertEquals("PERSON 0-1, PERSON 2-3, PERSON 5-6", apply(document, names));
  }

  @Test
  void twoTypesThatAreBothLikelyStay() {
    NameDocument document = document("Washington said", "in Washington");
    List<Tagged> names =
        List.of(
            new Tagged(0, 1, MentionType.PERSON, 0.9), new Tagged(3, 4, MentionType.LOCATION, 0.8));
    assertEquals("PERSON 0-1, LOCATION 3-4", apply(document, names));
  }

  @Test
  void aFullNameAndItsSurnameAreFoundWhereverTheyStand() {
    NameDocument document =
        document("Anna Weiss spoke", "but Weiss left", "for Anna Weiss", "and Weiss Motors rose");
    List<Tagged> names = List.of(new Tagged(0, 2, MentionType.PERSON, 0.95));
    assertEquals("PERSON 0-2, PERSON 4-5, PERSON 7-9", apply(document, names));
  }

  @Test
  void aSurnameThatTheArticleAlsoUsesAsAWordIsNotSpread() {
    NameDocument document = document("Anna Stone spoke", "a stone fell", "yet Stone walls held");
    List<Tagged> names = List.of(new Tagged(0, 2, MentionType.PERSON, 0.95));
    assertEquals("PERSON 0-2", apply(document, names));
  }

  private static NameDocument document(String... sentences) {
    return NameDocument.of(List.of(sentences).stream().map(s -> s.split(" ")).toList());
  }

  private static String apply(NameDocument document, List<Tagged> names) {
    return String.join(
        ", ",
        new DocumentRules(document, names)
            .apply().stream()
                .map(name -> name.type() + " " + name.firstToken() + "-" + name.endToken())
                .toList());
  }
}
