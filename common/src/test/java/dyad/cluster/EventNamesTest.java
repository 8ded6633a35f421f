package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.cluster.EventNames.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventNamesTest {
  @Test
  void aNewEventIsNamedAfterItsEarliestArticle() {
    assertEquals("evt-a", EventNames.of(List.of(added("a"), added("b"))));
  }

  @Test
  void anEventThatGrowsKeepsItsName() {
    assertEquals("evt-a", EventNames.of(List.of(known("a", "evt-a"), added("b"))));
  }

  @Test
  void anEventKeepsItsNameWhenAnEarlierArticleJoins() {
    assertEquals("evt-b", EventNames.of(List.of(added("a"), known("b", "evt-b"))));
    assertEquals("evt-b", EventNames.of(List.of(known("a", "evt-b"), known("b", "evt-b"))));
  }

  @Test
  void ofTwoEventsThatMergeTheEarlierKeepsItsName() {
    assertEquals("evt-a", EventNames.of(List.of(known("a", "evt-a"), known("b", "evt-b"))));
  }

  @Test
  void whatLeavesItsEventIsNamedAfterItsEarliestOldArticle() {
    assertEquals(
        "evt-c", EventNames.of(List.of(added("b"), known("c", "evt-a"), known("d", "evt-a"))));
  }

  @Test
  void aNameGoesWithItsAnchorEvenWhereOthersAreMore() {
    List<Member> stay = List.of(known("a", "evt-a"));
    List<Member> leave = List.of(known("b", "evt-a"), known("c", "evt-a"));
    assertEquals("evt-a", EventNames.of(stay));
    assertEquals("evt-b", EventNames.of(leave));
  }

  private static Member known(String article, String event) {
    return new Member(article, event);
  }

  private static Member added(String article) {
    return new Member(article, null);
  }
}
