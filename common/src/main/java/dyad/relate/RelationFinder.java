package dyad.relate;

import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.model.Section;
import dyad.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what the countries of a sentence do to each other, from parts of speech, the order of words
 * and lists of verbs and nouns. For one thread; what is heavy is shared by a JVM. What is found in
 * a sentence never depends on another.
 */
public final class RelationFinder {
  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
  private final RelationLexicon lexicon = RelationLexicon.shared();
  private final PosTags tags;

  public RelationFinder(PosConfig config) {
    this.tags = new PosTags(config);
  }

  /**
   * Relations of a sentence: of each pair of countries the surest, one for each direction, in order
   * of pairs.
   *
   * @param names in text order, without overlap
   */
  public List<Relation> find(String sentence, List<Named> names) {
    if (names.stream().map(Named::country).filter(c -> c != null).distinct().count() < 2) {
      return List.of();
    }
    SentenceWords words = words(sentence, names);
    List<VerbGroup> groups = VerbGroups.of(words, lexicon);
    List<Clause> clauses = ClauseCutter.of(words, lexicon, groups);
    PartyReader parties = new PartyReader(words);
    VerbReader verbs = new VerbReader(words, lexicon, groups);
    List<Found> found =
        new ArrayList<>(new ClauseRelations(words, groups, clauses, verbs, parties).find());
    Set<Integer> read = found.stream().map(Found::token).collect(Collectors.toSet());
    found.addAll(new NounRelations(words, new NounReader(words, lexicon), parties).find(read));
    return surest(found, words);
  }

  private SentenceWords words(String sentence, List<Named> names) {
    Section line = new Section(SectionKind.HEADLINE, 0, sentence.length());
    TokenizedText text = tokenizer.tokenize(sentence, List.of(line), null);
    int size = text.tokenCount();
    String[] tokens = new String[size];
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int t = 0; t < size; t++) {
      tokens[t] = text.token(t);
      starts[t] = text.tokenStart(t);
      ends[t] = text.tokenEnd(t);
    }
    return new SentenceWords(tokens, tags.of(tokens), starts, ends, names);
  }

  private static List<Relation> surest(List<Found> found, SentenceWords words) {
    Map<String, Relation> byDirection = new LinkedHashMap<>();
    Map<String, RelationBasis> bases = new HashMap<>();
    for (RelationBasis basis : RelationBasis.values()) {
      for (Found one : found) {
        if (one.basis() != basis) {
          continue;
        }
        for (Relation relation : pairs(one, words)) {
          String pair = relation.countryA() + relation.countryB();
          if (bases.computeIfAbsent(pair, p -> basis) == basis) {
            byDirection.putIfAbsent(pair + relation.source(), relation);
          }
        }
      }
    }
    List<Relation> relations = new ArrayList<>(byDirection.values());
    relations.sort(Comparator.comparing(Relation::countryA).thenComparing(Relation::countryB));
    return relations;
  }

  private static List<Relation> pairs(Found found, SentenceWords words) {
    List<Relation> relations = new ArrayList<>();
    for (String one : found.sources()) {
      for (String other : found.isMutual() ? found.sources() : found.targets()) {
        boolean isPair = found.isMutual() ? one.compareTo(other) < 0 : !one.equals(other);
        if (isPair) {
          relations.add(relation(found, one, other, words));
        }
      }
    }
    return relations;
  }

  private static Relation relation(Found found, String one, String other, SentenceWords words) {
    boolean inOrder = one.compareTo(other) < 0;
    return new Relation(
        inOrder ? one : other,
        inOrder ? other : one,
        found.isMutual() ? null : one,
        found.isMutual() ? null : other,
        found.isMutual(),
        found.category(),
        words.startChar(found.token()),
        words.endChar(found.token()),
        found.isNegated(),
        found.isHypothetical(),
        found.isPassive(),
        found.basis());
  }
}
