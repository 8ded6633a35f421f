package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dyad.annotate.tagger.SequenceTagger.Tagged;
import dyad.model.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullNamesTest {
  private static final NameDocument DOCUMENT =
      NameDocument.of(
          List.<String[]>of(
              "Maxim Ryzhenkov met George H. W. Bush and George W. Bush .".split(" "),
              "Ryzhenkov told the World Health Organization ( WHO ) that Bush left .".split(" ")));

  private final List<Tagged> names =
      List.of(
          new Tagged(0, 2, MentionType.PERSON, 1),
          new Tagged(3, 7, MentionType.PERSON, 1),
          new Tagged(8, 11, MentionType.PERSON, 1),
          new Tagged(12, 13, MentionType.PERSON, 1),
          new Tagged(15, 18, MentionType.ORGANIZATION, 1),
          new Tagged(19, 20, MentionType.ORGANIZATION, 1),
          new Tagged(22, 23, MentionType.PERSON, 1));

  private final FullNames fullNames = new FullNames(DOCUMENT, names);

  @Test
  void aSurnameStandsForTheFullNameNamedLast() {
    assertEquals("Maxim Ryzhenkov", fullNames.of(3));
    assertEquals("George W. Bush", fullNames.of(6));
  }

  @Test
  void anAcronymStandsForItsLongForm() {
    assertEquals("World Health Organization", fullNames.of(5));
  }

  @Test
  void aFullNameHasNoFullerOne() {
    assertNull(fullNames.of(0));
    assertNull(fullNames.of(4));
  }
}
