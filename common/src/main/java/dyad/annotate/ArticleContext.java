package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.ContextRules.Rule;
import dyad.gazetteer.Gazetteer;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one article offers as context: its atoms, the gazetteer's matches, the countries it names
 * beyond doubt, and the names a finder proposed.
 */
final class ArticleContext {
  private static final long AND = Atoms.hashOf("and");
  private static final double MAX_EVIDENCE = 2.5;

  final TokenizedText text;
  final Gazetteer gazetteer;
  final Atoms atoms;
  final List<Match> matches;

  /** Names of the finder in atoms; empty when there is no finder. */
  final List<AtomSpan> spans;

  private final int[] spanAt;
  private final int[] matchAt;
  private final long[] vocabulary;
  private final boolean[] capitalSentence;
  private final Map<String, Integer> firm = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>(); // by code, and by code and phrase
  final Setting setting;
  private final Set<String> regions = new HashSet<>();
  private final String dominant;

  ArticleContext(TokenizedText text, List<NameSpan> names, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
    int sentences = text.sentenceCount();
    int[] from = new int[sentences];
    int[] to = new int[sentences];
    int used = 0;
    int[] sentenceNo = new int[sentences];
    for (int s = 0; s < sentences; s++) {
      if (text.endToken(s) > text.firstToken(s)) {
        from[used] = text.tokenStart(text.firstToken(s));
        to[used] = text.tokenEnd(text.endToken(s) - 1);
        sentenceNo[used] = s;
        used++;
      }
    }
    this.sentenceNumbers = sentenceNo;
    this.atoms = Atoms.of(text.text(), Arrays.copyOf(from, used), Arrays.copyOf(to, used));
    this.matches = gazetteer.matches(atoms);
    this.spans = AtomSpan.of(names, text, atoms);
    this.spanAt = new int[atoms.size()];
    Arrays.fill(spanAt, -1);
    for (int i = 0; i < spans.size(); i++) {
      Arrays.fill(spanAt, spans.get(i).first(), spans.get(i).end(), i);
    }
    this.matchAt = new int[atoms.size()];
    Arrays.fill(matchAt, -1);
    for (int i = 0; i < matches.size(); i++) {
      Arrays.fill(matchAt, matches.get(i).first(), matches.get(i).end(), i);
    }
    this.vocabulary = new long[atoms.size()];
    for (int i = 0; i < vocabulary.length; i++) {
      vocabulary[i] = atoms.hash(i);
    }
    Arrays.sort(vocabulary);
    this.capitalSentence = capitalSentences(used);
    countFirm();
    this.dominant =
        firm.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(null);
    this.setting = new Setting(this);
  }

  private final int[] sentenceNumbers;

  /** Sentence of the text that an atom stands in. */
  int sentence(int atom) {
    return sentenceNumbers[atoms.sentence(atom)];
  }

  SectionKind section(int atom) {
    return text.section(sentence(atom));
  }

  /** True when a finder proposed names for this article, so that their absence means something. */
  boolean hasNames() {
    return !spans.isEmpty();
  }

  /** Name that covers an atom; null if none. */
  AtomSpan spanAt(int atom) {
    return spanAt[atom] < 0 ? null : spans.get(spanAt[atom]);
  }

  /** Match that covers an atom; null if none. */
  Match matchAt(int atom) {
    return atom < 0 || atom >= matchAt.length || matchAt[atom] < 0
        ? null
        : matches.get(matchAt[atom]);
  }

  /**
   * The region or country behind a name's comma, which says where the named place lies; null when
   * nothing of the kind follows, or when both are items of a list (London, New York and Tokyo).
   */
  Match largerPlace(Match match) {
    int end = match.end();
    if (end >= atoms.size() || atoms.separator(end) != Atoms.COMMA) {
      return null;
    }
    Match next = matchAt(end);
    if (next == null || isAbbreviation(next) || isSeat(match, next)) {
      return next;
    }
    int after = next.end();
    boolean beforeItem =
        after < atoms.size()
            && atoms.sentence(after) == atoms.sentence(end)
            && ((atoms.separator(after) == Atoms.COMMA && matchAt(after) != null)
                || (atoms.hash(after) == AND && matchAt(after + 1) != null));
    return beforeItem || isBehindPlace(match) ? null : next;
  }

  /** True when a comma stands before a phrase, and before that another of the gazetteer's. */
  boolean isBehindPlace(Match match) {
    return match.first() > 0
        && atoms.separator(match.first()) == Atoms.COMMA
        && matchAt(match.first() - 1) != null;
  }

  /** London, England: a capital before its own country or region, wherever it stands. */
  private static boolean isSeat(Match match, Match next) {
    for (Sense sense : match.senses()) {
      if (sense.kind() == SenseKind.CAPITAL
          && next.senses().stream().anyMatch(larger -> sense.code().equals(larger.code()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(Match match) {
    return match.senses().stream()
        .anyMatch(sense -> sense.kind() == SenseKind.REGION && sense.population() < 0);
  }

  /** True when the sentence of an atom is written in capitals throughout. */
  boolean inCapitals(int atom) {
    return capitalSentence[atoms.sentence(atom)];
  }

  /** How often the article names a country beyond doubt. */
  int firm(String code) {
    return firm.getOrDefault(code, 0);
  }

  /** Logits that the article's sure namings of a country lend to any reading as one. */
  double evidence(String code) {
    int count = firm(code);
    return count == 0 ? 0 : Math.min(MAX_EVIDENCE, 0.8 + 0.5 * Math.log(count));
  }

  /** How often the article has another phrase that names a country or its people. */
  int support(String code, Match match) {
    int own = named.getOrDefault(code + atoms.phrase(match.first(), match.end()), 0);
    return named.getOrDefault(code, 0) - own;
  }

  /** Number of countries that the article names beyond doubt, beside one; null for none. */
  int countriesBeside(String code) {
    return firm.size() - (firm.containsKey(code) ? 1 : 0);
  }

  /** True when the article names the first-level region that a city lies in. */
  boolean namesRegion(String code, String admin) {
    return admin != null && regions.contains(code + "." + admin);
  }

  /** Country named most often beyond doubt; null if none is. */
  String dominant() {
    return dominant;
  }

  /** True unless the article is of a time in which a leader does not hold the office. */
  boolean inOffice(Sense leader) {
    return text.date() == null || leader.holdsOn(text.date());
  }

  boolean has(Signal signal, int atom) {
    return gazetteer.words().has(signal, atoms.hash(atom));
  }

  boolean isForename(int atom) {
    return atoms.startsUpper(atom) && gazetteer.isForename(atoms.hash(atom));
  }

  boolean contains(long word) {
    return Arrays.binarySearch(vocabulary, word) >= 0;
  }

  /** True when two neighbouring atoms belong to one run of words. */
  boolean joined(int left, int right) {
    return left >= 0
        && right < atoms.size()
        && (atoms.separator(right) == Atoms.JOINED || atoms.separator(right) == Atoms.HYPHEN);
  }

  private boolean[] capitalSentences(int count) {
    boolean[] result = new boolean[count];
    int[] lower = new int[count];
    int[] words = new int[count];
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.isWord(i)) {
        words[atoms.sentence(i)]++;
        if (!atoms.isAllUpper(i)) {
          lower[atoms.sentence(i)]++;
        }
      }
    }
    for (int s = 0; s < count; s++) {
      result[s] = words[s] >= 2 && lower[s] == 0;
    }
    return result;
  }

  private void countFirm() {
    for (Match match : matches) {
      for (Sense sense : match.senses()) {
        if (sense.kind() == SenseKind.REGION && sense.admin() != null && sense.population() == 0) {
          regions.add(sense.code() + "." + sense.admin());
        }
        if (sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM) {
          named.merge(sense.code(), 1, Integer::sum);
          named.merge(sense.code() + atoms.phrase(match.first(), match.end()), 1, Integer::sum);
        }
      }
      String code = firmCode(match);
      if (code != null && section(match.first()) != SectionKind.DATELINE) {
        firm.merge(code, 1, Integer::sum);
      }
    }
  }

  /** Code of a match that needs no context; null if it needs some. */
  private String firmCode(Match match) {
    List<Rule> rules = gazetteer.rules().of(atoms, match.first(), match.end());
    if (rules != null && !rules.isEmpty()) {
      return null;
    }
    String code = null;
    for (Sense sense : match.senses()) {
      boolean sure =
          sense.kind() == SenseKind.NAME
              || sense.kind() == SenseKind.DEMONYM
              || ((sense.kind() == SenseKind.CAPITAL || sense.kind() == SenseKind.REGION)
                  && !sense.ordinary());
      if (sure && code == null) {
        code = sense.code();
      } else if (sure && !code.equals(sense.code())) {
        return null;
      }
    }
    return code;
  }

  /** The name finder's spans, in atoms. */
  record AtomSpan(int first, int end, NameSpan name) {
    static List<AtomSpan> of(List<NameSpan> names, TokenizedText text, Atoms atoms) {
      List<AtomSpan> result = new ArrayList<>(names.size());
      for (NameSpan name : names) {
        int first = atoms.atOrAfter(text.tokenStart(name.firstToken()));
        int end = atoms.atOrAfter(text.tokenEnd(name.endToken() - 1));
        if (end > first) {
          result.add(new AtomSpan(first, end, name));
        }
      }
      return result;
    }
  }
}
