package dyad.annotate;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which countries of a sentence act on each other, as against those that place the event, report it
 * or are named in passing: those in the role of {@link MentionRole#ACTOR}. When fewer than two act,
 * the scene is taken for the second party ("refugees sought shelter in Germany").
 */
public final class SentenceActors {
  private final Gazetteer gazetteer;
  private final SentenceRoles roles = new SentenceRoles();
  private final ArmedMovements movements = ArmedMovements.load();

  public SentenceActors(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Codes of the acting countries, in text order.
   *
   * @param mentions those of one sentence, in text order
   */
  public List<String> of(TokenizedText text, List<Mention> mentions) {
    List<Mention> all = movements.added(text, mentions);
    List<MentionRole> given = roles.of(text, all);
    Set<String> acting = new LinkedHashSet<>();
    int others = 0;
    for (int m = 0; m < all.size(); m++) {
      if (given.get(m) == MentionRole.ACTOR) {
        if (isState(all.get(m))) {
          acting.add(all.get(m).country());
        } else if (all.get(m).type() == MentionType.ORGANIZATION) {
          others++;
        }
      }
    }
    for (int m = 0; m < all.size() && acting.size() + others < 2; m++) {
      if (given.get(m) == MentionRole.SCENE && isState(all.get(m))) {
        acting.add(all.get(m).country());
      }
    }
    return new ArrayList<>(acting);
  }

  private boolean isState(Mention mention) {
    return mention.country() != null && gazetteer.country(mention.country()) != null;
  }
}
