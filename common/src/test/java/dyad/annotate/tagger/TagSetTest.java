package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.MentionType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TagSetTest {
  @Test
  void nothingButItsOwnInsideOrLastFollowsABegin() {
    int begin = TagSet.label(MentionType.PERSON, TagSet.BEGIN);
    assertArrayEquals(
        new int[] {
          TagSet.label(MentionType.PERSON, TagSet.INSIDE),
          TagSet.label(MentionType.PERSON, TagSet.LAST)
        },
        TagSet.NEXT[begin]);
  }

  @Test
  void everyLabelHasSuccessorsAndPredecessorsThatAgree() {
    for (int a = 0; a < TagSet.SIZE; a++) {
      assertTrue(TagSet.NEXT[a].length > 0);
      for (int b : TagSet.NEXT[a]) {
        int label = a;
        assertTrue(Arrays.stream(TagSet.PREVIOUS[b]).anyMatch(p -> p == label));
      }
    }
  }

  @Test
  void aSpanOfOneTokenIsAUnitAndOfThreeBeginInsideLast() {
    assertEquals(
        TagSet.label(MentionType.COUNTRY, TagSet.UNIT), TagSet.label(MentionType.COUNTRY, 4, 4, 5));
    assertEquals(
        TagSet.label(MentionType.COUNTRY, TagSet.INSIDE),
        TagSet.label(MentionType.COUNTRY, 5, 4, 7));
  }
}
