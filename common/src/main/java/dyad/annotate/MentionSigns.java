package dyad.annotate;

import dyad.annotate.RoleCues.Cue;
import dyad.model.CountryBasis;
import dyad.model.MentionType;

/** What the words right around a mention tell of its part in the sentence. */
final class MentionSigns {
  private static final int COORDINATE_REACH = 6; // tokens between two that act together
  private static final int TITLE_REACH = 5; // tokens of a title between a country and its officer
  private static final int PLACE_REACH = 3; // tokens from a preposition of place to the place

  private final CuedSentence sentence;

  MentionSigns(CuedSentence sentence) {
    this.sentence = sentence;
  }

  /** "ethnic Turks", "in the Greek language". */
  boolean isAside(int mention) {
    return sentence.has(sentence.start(mention) - 1, Cue.ETHNIC)
        || sentence.has(sentence.end(mention), Cue.ETHNIC);
  }

  /** "near the Thai border", "the border with Syria". */
  boolean isLine(int mention) {
    int before = sentence.start(mention) - 1;
    int after = sentence.end(mention);
    return sentence.has(after, Cue.BORDER)
        || sentence.has(after + 1, Cue.BORDER)
        || sentence.has(before, Cue.BORDER)
        || (sentence.has(before, Cue.TARGET) && sentence.has(before - 1, Cue.BORDER));
  }

  /** "Russian President Vladimir Putin": one party in two mentions. */
  boolean isSameName(int mention) {
    String code = sentence.mentions.get(mention).country();
    if (code == null || !code.equals(sentence.mentions.get(mention - 1).country())) {
      return false;
    }
    int left = sentence.end(mention - 1);
    int right = sentence.start(mention);
    for (int t = left; t < right; t++) {
      if (!sentence.isPlain(t)) {
        return false;
      }
    }
    return right - left <= TITLE_REACH;
  }

  /** "Israel and Jordan", "in Kenya, Uganda": a mention does what the one before it does. */
  boolean isJoined(int mention) {
    int left = sentence.end(mention - 1);
    int right = sentence.start(mention);
    if (right - left < 1 || right - left > COORDINATE_REACH) {
      return false;
    }
    boolean joined = false;
    for (int t = left; t < right; t++) {
      boolean parallel = sentence.has(t - 1, Cue.COORDINATE); // "from Russia and from Kazakhstan"
      if (sentence.has(t, Cue.VERB)
          || sentence.has(t, Cue.RELATIVE)
          || (!parallel && (sentence.has(t, Cue.PLACING) || sentence.has(t, Cue.TARGET)))) {
        return false;
      }
      boolean listed = t + 1 == right || (sentence.isWord(t + 1, "the") && t + 2 == right);
      joined |=
          sentence.isComma(t)
              ? listed
              : sentence.has(t, Cue.COORDINATE) || sentence.isWord(t, "well");
    }
    return joined;
  }

  /** "by Israel": the one who acts in a passive. */
  boolean isAgent(int mention) {
    return isBehind(mention, Cue.AGENT);
  }

  /** "attacks on Lebanon", "talks with Syria": an action's noun takes its target so. */
  boolean isAimedAt(int mention) {
    return isBehind(mention, Cue.TARGET);
  }

  /** "in Iran", "in southern Lebanon". */
  boolean isPlaced(int mention) {
    return isBehind(mention, Cue.PLACING);
  }

  /** True when a word of a kind stands before a mention, no verb or comma between them. */
  private boolean isBehind(int mention, Cue wanted) {
    int first = sentence.start(mention);
    for (int t = first - 1; t >= Math.max(0, first - PLACE_REACH); t--) {
      if (sentence.has(t, wanted)) {
        return true;
      }
      if (sentence.inMention(t) || (!sentence.isPlain(t) && !sentence.has(t, Cue.DETERMINER))) {
        return false;
      }
    }
    return false;
  }

  /** A city, or a capital that is no more than one. */
  boolean isTown(int mention) {
    CountryBasis basis = sentence.mentions.get(mention).basis();
    return basis == CountryBasis.CITY || (basis == CountryBasis.CAPITAL && !speaks(mention));
  }

  /** "Damascus would", "Tokyo resumed": a capital before a verb stands for its government. */
  private boolean speaks(int mention) {
    int next = sentence.end(mention);
    return !isPlaced(mention)
        && (sentence.has(next, Cue.AUXILIARY)
            || sentence.has(next, Cue.VERB)
            || sentence.has(next, Cue.REPORTING)
            || (next < sentence.size() && sentence.isPast(next)));
  }

  boolean isState(int mention) {
    MentionType type = sentence.mentions.get(mention).type();
    return type == MentionType.COUNTRY || type == MentionType.LOCATION;
  }
}
