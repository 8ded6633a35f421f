package dyad.annotate;

import dyad.annotate.RoleCues.Cue;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says of each mention what it does in its sentence, from the order of words alone: English news
 * names who acts before the first finite verb and whom it is done to first behind it; what follows
 * a side clause's opening word, or a comma and a verb of reporting, is background or source. No
 * parser is asked, so that it costs next to nothing. Safe to share between threads.
 */
public final class SentenceRoles {
  private static final int SPEECH_REACH = 4; // tokens from a predicate to its verb of reporting

  private final RoleCues cues = RoleCues.load();

  /**
   * Roles of an article's mentions, in their order.
   *
   * @param mentions in text order, each inside one sentence
   */
  public List<MentionRole> of(TokenizedText text, List<Mention> mentions) {
    List<MentionRole> roles = new ArrayList<>(mentions.size());
    int from = 0;
    while (from < mentions.size()) {
      int sentence = mentions.get(from).sentenceNo();
      int to = from + 1;
      while (to < mentions.size() && mentions.get(to).sentenceNo() == sentence) {
        to++;
      }
      CuedSentence cued = new CuedSentence(text, sentence, mentions.subList(from, to), cues);
      roles.addAll(Arrays.asList(new Clause(cued).roles()));
      from = to;
    }
    return roles;
  }

  /** One sentence and what each of its mentions does. */
  private static final class Clause {
    private final CuedSentence sentence;
    private final MentionSigns signs;
    private final ClauseBounds bounds;
    private final MentionRole[] roles;

    Clause(CuedSentence sentence) {
      this.sentence = sentence;
      this.signs = new MentionSigns(sentence);
      this.bounds = new ClauseBounds(sentence);
      this.roles = new MentionRole[sentence.mentions.size()];
    }

    MentionRole[] roles() {
      int subject = assignOpening();
      int object = assignSubject(subject);
      int rest = assignObject(object);
      boolean reports = bounds.tailStart < sentence.size();
      Arrays.fill(roles, rest, roles.length, reports ? MentionRole.SOURCE : MentionRole.TOPIC);
      return roles;
    }

    private boolean isBefore(int mention, int token) {
      return mention < roles.length && sentence.start(mention) < token;
    }

    private int assignOpening() {
      boolean source = bounds.isAttribution(0);
      int m = 0;
      for (; isBefore(m, bounds.openingEnd); m++) {
        roles[m] = source ? MentionRole.SOURCE : sceneOrTopic(m);
      }
      return m;
    }

    private MentionRole sceneOrTopic(int mention) {
      return signs.isPlaced(mention) ? MentionRole.SCENE : MentionRole.TOPIC;
    }

    private int assignSubject(int from) {
      int limit = Math.min(bounds.predicate, bounds.tailStart);
      boolean acts = false;
      int m = from;
      for (; isBefore(m, limit); m++) {
        MentionRole sure = roleByNeighbours(m, from);
        if (sure != null) {
          roles[m] = sure;
        } else if (!acts || signs.isAimedAt(m)) {
          roles[m] = MentionRole.ACTOR;
        } else {
          roles[m] = sceneOrTopic(m);
        }
        acts |= roles[m] == MentionRole.ACTOR;
      }
      return m;
    }

    private int assignObject(int from) {
      int target = -1;
      int parties = 0;
      int wanted = isUnnamedSpeaker(from) ? 2 : 1;
      int token = bounds.predicate + 1;
      boolean background = false;
      boolean condition = false;
      int m = from;
      for (; isBefore(m, bounds.tailStart); m++) {
        for (; token < sentence.start(m); token++) {
          if (opensSide(token)) {
            background = true;
            condition = sentence.has(token, Cue.CONDITION);
          }
        }
        boolean open = !background || condition;
        MentionRole sure = roleByNeighbours(m, from);
        if (sure != null) {
          roles[m] = sure;
        } else if (signs.isState(m) && signs.isPlaced(m)) {
          roles[m] = MentionRole.SCENE;
        } else if (open && (parties < wanted || (signs.isAgent(target) && signs.isAimedAt(m)))) {
          roles[m] = MentionRole.ACTOR;
          if (isParty(from, m)) {
            target = m;
            parties++;
          }
        } else {
          roles[m] = MentionRole.TOPIC;
        }
        token = Math.max(token, sentence.end(m));
      }
      return m;
    }

    /**
     * Role that a mention has by what stands right around it, wherever it is in the clause; null if
     * its place decides.
     *
     * @param first first mention of this part of the clause
     */
    private MentionRole roleByNeighbours(int mention, int first) {
      if (signs.isAside(mention)) {
        return MentionRole.TOPIC;
      }
      if (signs.isLine(mention)) {
        return MentionRole.SCENE;
      }
      if (mention > first && (signs.isSameName(mention) || signs.isJoined(mention))) {
        return roles[mention - 1];
      }
      return signs.isTown(mention) ? MentionRole.SCENE : null;
    }

    /** "He said": whoever speaks is no party here, so that both are behind the verb. */
    private boolean isUnnamedSpeaker(int objects) {
      for (int m = 0; m < objects; m++) {
        if (roles[m] == MentionRole.ACTOR) {
          return false;
        }
      }
      int verb = bounds.predicate;
      for (int t = verb; t < verb + SPEECH_REACH; t++) {
        if (sentence.has(t, Cue.REPORTING)) {
          return true;
        }
      }
      return false;
    }

    /** True unless a mention behind the verb is a people of no country or who acts anyway. */
    private boolean isParty(int objects, int mention) {
      Mention party = sentence.mentions.get(mention);
      String code = party.country();
      if (code == null) {
        return party.type() == MentionType.ORGANIZATION;
      }
      for (int m = 0; m < objects; m++) {
        if (roles[m] == MentionRole.ACTOR && code.equals(sentence.mentions.get(m).country())) {
          return false;
        }
      }
      return true;
    }

    private boolean opensSide(int token) {
      if (sentence.has(token, Cue.RELATIVE) || sentence.has(token, Cue.CONDITION)) {
        return true;
      }
      if (!sentence.has(token, Cue.SUBORDINATE)) {
        return false;
      }
      String before = token == 0 ? "" : sentence.word(token - 1);
      String after = token + 1 < sentence.size() ? sentence.word(token + 1) : "";
      return !before.equals("such") && !before.equals("well") && !after.equals("well");
    }
  }
}
