package dyad.cluster;

import java.util.List;
import java.util.Objects;

/**
 * Names of events. A new event is named after its earliest article, its anchor; it keeps that name
 * as long as it holds that article, also when a still earlier one joins it.
 */
public final class EventNames {
  /** What every name begins with; the id of the anchor follows. */
  public static final String PREFIX = "evt-";

  private EventNames() {}

  /**
   * An article of an event.
   *
   * @param articleId its id
   * @param earlierEvent name of its event before; null if it is new
   */
  public record Member(String articleId, String earlierEvent) {}

  /** Name of a new event. */
  public static String of(String earliestArticle) {
    return PREFIX + earliestArticle;
  }

  /** The article that an event is named after. */
  public static String anchor(String event) {
    return event.substring(PREFIX.length());
  }

  /**
   * Name of an event some of whose articles had one before: that of its earliest old article, if
   * the article that it is named after is still there; else that article's own. Two events never
   * get one name, as each name goes with its anchor.
   *
   * @param members all articles, copies included, earliest first; at least one
   */
  public static String of(List<Member> members) {
    for (Member member : members) {
      if (member.earlierEvent() != null) {
        String anchor = anchor(member.earlierEvent());
        boolean isHere = members.stream().anyMatch(m -> Objects.equals(m.articleId(), anchor));
        return isHere ? member.earlierEvent() : of(member.articleId());
      }
    }
    return of(members.get(0).articleId());
  }
}
