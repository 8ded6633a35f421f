package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dyad.model.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreedLabelsTest {
  @Test
  void whatTheModelsAreSureOfIsLabelledAndTheRestOfTheTextIsOutside() {
    NameModel shipped = NameFinders.shipped();
    NameDocument document =
        NameDocument.of(
            List.of(
                "Officials met Angela Merkel in Berlin on Monday .".split(" "),
                "They said nothing .".split(" ")));
    LabelledDocument labelled = new AgreedLabels(List.of(shipped, shipped)).label("a", document);
    assertEquals(1 << TagSet.label(MentionType.PERSON, TagSet.BEGIN), labelled.allowed()[2]);
    assertEquals(1 << TagSet.label(MentionType.PERSON, TagSet.LAST), labelled.allowed()[3]);
    assertEquals(1 << TagSet.OUTSIDE, labelled.allowed()[0]);
    assertEquals(1 << TagSet.OUTSIDE, labelled.allowed()[9]);
    assertNotEquals(1 << TagSet.OUTSIDE, labelled.allowed()[5]);
  }
}
