package dyad.annotate;

import dyad.annotate.RoleCues.Cue;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Says of each mention what it does in its sentence, from the order of words alone: English news
 * names who acts before the first finite verb and whom it is done to first behind it; what follows
 * a side clause's opening word, or a comma and a verb of reporting, is background or source. No
 * parser is asked, so that it costs next to nothing. Safe to share between threads.
 */
public final class SentenceRoles {
  private static final int SHORTEST_PAST = 5; // letters of a word in -ed taken for a past tense
  private static final int LONGEST_OPENING = 25; // tokens of a side clause before the main one
  private static final int LONGEST_TAIL = 18; // tokens of the clause that names who reports
  private static final int TAIL_REACH = 9; // tokens from a reporting verb to the sentence's end
  private static final int COORDINATE_REACH = 6; // tokens between two that act together
  private static final int SPEECH_REACH = 4; // tokens from a predicate to its verb of reporting
  private static final int TITLE_REACH = 5; // tokens of a title between a country and its officer
  private static final int PLACE_REACH = 3; // tokens from a preposition of place to the place

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
      roles.addAll(Arrays.asList(new Clause(text, sentence, mentions.subList(from, to)).roles()));
      from = to;
    }
    return roles;
  }

  /** One sentence and its mentions. */
  private final class Clause {
    private final TokenizedText text;
    private final List<Mention> mentions;
    private final int first;
    private final List<Set<Cue>> cue;
    private final int[] start;
    private final int[] end;
    private final boolean[] inMention;
    private final MentionRole[] roles;

    Clause(TokenizedText text, int sentence, List<Mention> mentions) {
      this.text = text;
      this.mentions = mentions;
      this.first = text.firstToken(sentence);
      int size = text.endToken(sentence) - first;
      this.cue = new ArrayList<>(size);
      for (int t = 0; t < size; t++) {
        cue.add(cues.of(text.token(first + t)));
      }
      this.inMention = new boolean[size];
      this.start = new int[mentions.size()];
      this.end = new int[mentions.size()];
      int t = 0;
      for (int m = 0; m < mentions.size(); m++) {
        while (t < size && text.tokenEnd(first + t) <= mentions.get(m).startChar()) {
          t++;
        }
        start[m] = t;
        int e = t;
        while (e < size && text.tokenStart(first + e) < mentions.get(m).endChar()) {
          inMention[e] = true;
          e++;
        }
        end[m] = e;
      }
      this.roles = new MentionRole[mentions.size()];
    }

    MentionRole[] roles() {
      int opening = openingEnd();
      int verb = predicate(opening);
      int tail = tailStart(verb);
      int tailEnd = tail < cue.size() ? cue.size() : -1;
      int m = 0;
      m = assignOpening(m, opening);
      m = assignSubject(m, Math.min(verb, tail));
      m = assignObject(m, verb, tail);
      for (; m < roles.length; m++) {
        roles[m] = tailEnd < 0 ? MentionRole.TOPIC : MentionRole.SOURCE;
      }
      return roles;
    }

    private boolean has(int token, Cue wanted) {
      return token >= 0 && token < cue.size() && cue.get(token).contains(wanted);
    }

    private boolean isComma(int token) {
      return token >= 0 && token < cue.size() && text.token(first + token).equals(",");
    }

    /** Token after an opening side clause or adverbial ("After the attack, …"); 0 if none. */
    private int openingEnd() {
      boolean opens =
          isAttribution(0)
              || has(0, Cue.SUBORDINATE)
              || has(0, Cue.CONDITION)
              || has(0, Cue.PLACING)
              || has(0, Cue.TARGET);
      if (!opens) {
        return 0;
      }
      int limit = Math.min(cue.size(), LONGEST_OPENING);
      for (int t = 1; t < limit; t++) {
        if (isComma(t) && !(t + 1 < cue.size() && inMention[t + 1] && inMention[t - 1])) {
          return t + 1;
        }
      }
      return 0;
    }

    /** The first finite verb behind a subject, at or after a token; the length if there is none. */
    private int predicate(int from) {
      for (int t = from + 1; t < cue.size(); t++) {
        if (isRelativeAside(t)) {
          t = nextComma(t);
          continue;
        }
        if (inMention[t] || has(t - 1, Cue.RELATIVE)) {
          continue;
        }
        if (has(t, Cue.AUXILIARY) && !isPossessive(t)) {
          return t;
        }
        if ((has(t, Cue.VERB) || isPast(t)) && !has(t - 1, Cue.DETERMINER)) {
          return t;
        }
      }
      return cue.size();
    }

    /** ", which has signed the treaty, told": what stands between two commas is no predicate. */
    private boolean isRelativeAside(int token) {
      return has(token, Cue.RELATIVE) && isComma(token - 1) && nextComma(token) < cue.size();
    }

    private int nextComma(int token) {
      int t = token;
      while (t < cue.size() && !isComma(t)) {
        t++;
      }
      return t;
    }

    /** "Libya's": the clitic behind a name is hardly ever a verb. */
    private boolean isPossessive(int token) {
      String word = text.token(first + token);
      return word.equals("'s") || word.equals("’s");
    }

    private boolean isPast(int token) {
      String word = text.token(first + token);
      return word.length() >= SHORTEST_PAST
          && (word.endsWith("ed") || word.endsWith("ED"))
          && !has(token + 1, Cue.AGENT);
    }

    /** First token of the clause at the end that names who reports; the length if none does. */
    private int tailStart(int verb) {
      for (int t = verb + 1; t < cue.size(); t++) {
        if (isAttribution(t)) {
          return t;
        }
      }
      int from = Math.max(verb + 2, cue.size() - TAIL_REACH);
      for (int t = cue.size() - 1; t >= from; t--) {
        if (!has(t, Cue.REPORTING) || inMention[t]) {
          continue;
        }
        for (int c = t - 1; c > verb && c > t - LONGEST_TAIL; c--) {
          if (isComma(c) || isQuote(c)) {
            return c + 1;
          }
        }
        return cue.size();
      }
      for (int t = verb + 2; t < cue.size(); t++) {
        boolean behind = has(t, Cue.REPORTING) && (isComma(t - 1) || isQuote(t - 1));
        if (behind && cue.size() - t <= LONGEST_TAIL && !hasAuxiliary(t)) {
          return t;
        }
      }
      return cue.size();
    }

    private boolean isAttribution(int token) {
      return isWord(token, "according");
    }

    private boolean hasAuxiliary(int from) {
      for (int t = from; t < cue.size(); t++) {
        if (has(t, Cue.AUXILIARY) && !isPossessive(t)) {
          return true;
        }
      }
      return false;
    }

    private boolean isQuote(int token) {
      String word = text.token(first + token);
      return word.equals("\"") || word.equals("”") || word.equals("''");
    }

    private int assignOpening(int from, int limit) {
      int m = from;
      while (m < roles.length && start[m] < limit) {
        MentionRole aside = isPlaced(m) ? MentionRole.SCENE : MentionRole.TOPIC;
        roles[m] = isAttribution(0) ? MentionRole.SOURCE : aside;
        m++;
      }
      return m;
    }

    private int assignSubject(int from, int limit) {
      int m = from;
      boolean acts = false;
      while (m < roles.length && start[m] < limit) {
        if (isAside(m)) {
          roles[m] = MentionRole.TOPIC;
        } else if (isLine(m)) {
          roles[m] = MentionRole.SCENE;
        } else if (m > from && (isSameName(m) || isJoined(m))) {
          roles[m] = roles[m - 1];
        } else if (isTown(m)) {
          roles[m] = MentionRole.SCENE;
        } else if (!acts || isAimedAt(m)) {
          roles[m] = MentionRole.ACTOR;
        } else {
          roles[m] = isPlaced(m) ? MentionRole.SCENE : MentionRole.TOPIC;
        }
        acts |= roles[m] == MentionRole.ACTOR;
        m++;
      }
      return m;
    }

    private int assignObject(int from, int verb, int limit) {
      int target = -1;
      int parties = 0;
      int wanted = isUnnamedSpeaker(from, verb) ? 2 : 1;
      int token = verb + 1;
      boolean background = false;
      boolean condition = false;
      int m = from;
      while (m < roles.length && start[m] < limit) {
        for (; token < start[m]; token++) {
          if (opensSide(token)) {
            background = true;
            condition = has(token, Cue.CONDITION);
          }
        }
        boolean open = !background || condition;
        if (isAside(m)) {
          roles[m] = MentionRole.TOPIC;
        } else if (isLine(m)) {
          roles[m] = MentionRole.SCENE;
        } else if (m > from && (isSameName(m) || isJoined(m))) {
          roles[m] = roles[m - 1];
        } else if (isTown(m) || (isState(m) && isPlaced(m))) {
          roles[m] = MentionRole.SCENE;
        } else if (open && (parties < wanted || (isAgent(target) && isAimedAt(m)))) {
          roles[m] = MentionRole.ACTOR;
          if (isParty(from, m)) {
            target = m;
            parties++;
          }
        } else {
          roles[m] = MentionRole.TOPIC;
        }
        token = Math.max(token, end[m]);
        m++;
      }
      return m;
    }

    /** "He said": whoever speaks is no party here, so that both are behind the verb. */
    private boolean isUnnamedSpeaker(int objects, int verb) {
      for (int m = 0; m < objects; m++) {
        if (roles[m] == MentionRole.ACTOR) {
          return false;
        }
      }
      for (int t = verb; t < Math.min(cue.size(), verb + SPEECH_REACH); t++) {
        if (has(t, Cue.REPORTING)) {
          return true;
        }
      }
      return false;
    }

    /** True unless a mention behind the verb is a people of no country or who acts anyway. */
    private boolean isParty(int objects, int mention) {
      String code = mentions.get(mention).country();
      if (code == null) {
        return mentions.get(mention).type() == MentionType.ORGANIZATION;
      }
      for (int m = 0; m < objects; m++) {
        if (roles[m] == MentionRole.ACTOR && code.equals(mentions.get(m).country())) {
          return false;
        }
      }
      return true;
    }

    private boolean opensSide(int token) {
      if (has(token, Cue.RELATIVE) || has(token, Cue.CONDITION)) {
        return true;
      }
      if (!has(token, Cue.SUBORDINATE)) {
        return false;
      }
      String before = token == 0 ? "" : text.token(first + token - 1);
      String after = token + 1 < cue.size() ? text.token(first + token + 1) : "";
      return !before.equals("such") && !before.equals("well") && !after.equals("well");
    }

    /** "Israel and Jordan", "in Kenya, Uganda": a mention does what the one before it does. */
    private boolean isJoined(int mention) {
      int left = end[mention - 1];
      int right = start[mention];
      if (right - left < 1 || right - left > COORDINATE_REACH) {
        return false;
      }
      boolean joined = false;
      for (int t = left; t < right; t++) {
        boolean parallel = has(t - 1, Cue.COORDINATE); // "from Russia and from Kazakhstan"
        if (has(t, Cue.VERB)
            || has(t, Cue.RELATIVE)
            || (!parallel && (has(t, Cue.PLACING) || has(t, Cue.TARGET)))) {
          return false;
        }
        boolean listed = t + 1 == right || (isArticle(t + 1) && t + 2 == right);
        joined |= isComma(t) ? listed : has(t, Cue.COORDINATE) || isWord(t, "well");
      }
      return joined;
    }

    /** "Russian President Vladimir Putin": one party in two mentions. */
    private boolean isSameName(int mention) {
      String code = mentions.get(mention).country();
      if (code == null || !code.equals(mentions.get(mention - 1).country())) {
        return false;
      }
      for (int t = end[mention - 1]; t < start[mention]; t++) {
        if (!cue.get(t).isEmpty()) {
          return false;
        }
      }
      return start[mention] - end[mention - 1] <= TITLE_REACH;
    }

    private boolean isWord(int token, String word) {
      return text.token(first + token).equalsIgnoreCase(word);
    }

    /** "by Israel": the one who acts in a passive. */
    private boolean isAgent(int mention) {
      return preposition(mention, Cue.AGENT).isPresent();
    }

    private boolean isArticle(int token) {
      return isWord(token, "the");
    }

    /** "attacks on Lebanon", "talks with Syria": an action's noun takes its target so. */
    private boolean isAimedAt(int mention) {
      OptionalInt before = preposition(mention, Cue.TARGET);
      return before.isPresent();
    }

    /** "in Iran", "in southern Lebanon". */
    private boolean isPlaced(int mention) {
      return preposition(mention, Cue.PLACING).isPresent();
    }

    /** The nearest word of a kind before a mention, no verb or comma between them. */
    private OptionalInt preposition(int mention, Cue wanted) {
      for (int t = start[mention] - 1; t >= Math.max(0, start[mention] - PLACE_REACH); t--) {
        if (has(t, wanted)) {
          return OptionalInt.of(t);
        }
        if (inMention[t] || (!cue.get(t).isEmpty() && !has(t, Cue.DETERMINER))) {
          return OptionalInt.empty();
        }
      }
      return OptionalInt.empty();
    }

    /** "near the Thai border", "the border with Syria". */
    private boolean isLine(int mention) {
      return has(end[mention], Cue.BORDER)
          || has(end[mention] + 1, Cue.BORDER)
          || has(start[mention] - 1, Cue.BORDER)
          || (has(start[mention] - 1, Cue.TARGET) && has(start[mention] - 2, Cue.BORDER));
    }

    /** "ethnic Turks", "in the Greek language". */
    private boolean isAside(int mention) {
      return has(start[mention] - 1, Cue.ETHNIC) || has(end[mention], Cue.ETHNIC);
    }

    private boolean isTown(int mention) {
      CountryBasis basis = mentions.get(mention).basis();
      return basis == CountryBasis.CITY || (basis == CountryBasis.CAPITAL && !speaks(mention));
    }

    /** "Damascus would", "Tokyo resumed": a capital before a verb stands for its government. */
    private boolean speaks(int mention) {
      int next = end[mention];
      return !isPlaced(mention)
          && (has(next, Cue.AUXILIARY)
              || has(next, Cue.VERB)
              || has(next, Cue.REPORTING)
              || (next < cue.size() && isPast(next)));
    }

    private boolean isState(int mention) {
      MentionType type = mentions.get(mention).type();
      return type == MentionType.COUNTRY || type == MentionType.LOCATION;
    }
  }
}
