package dyad.annotate;

import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What may tell whether an article is about a country: one row of numbers for each it names. */
final class FocusFeatures {
  /** A mention in a sentence of this many countries stands in a list. */
  private static final int LIST = 3;

  private static final int QUARTERS = 4;
  private static final double HALF = 0.5;
  private static final int CURRENCY_REACH =
      10; // characters behind an adjective: " dlrs", " francs"
  private static final Set<String> CURRENCIES =
      Set.of(
          "dlr",
          "dlrs",
          "dollar",
          "dollars",
          "franc",
          "francs",
          "mark",
          "marks",
          "yen",
          "stg",
          "pound",
          "pounds",
          "peso",
          "pesos",
          "crown",
          "crowns",
          "kroner",
          "rupee",
          "rupees",
          "currency");
  private static final String UNION = "EUE"; // an organization, never a country

  /**
   * What is measured. Shares named "… share" are of the country's own mentions outside the dateline
   * unless said otherwise; the others are 0 or 1, logarithms, or reciprocals.
   */
  enum Feature {
    /** Of the article's mentions of any country. */
    SHARE,
    LN_MENTIONS,
    /** Of its mentions to those of the most mentioned other country, both plus a half. */
    LN_RATIO,
    LN_OTHER,
    SHARE_OF_BEST,
    HEADLINE,
    LEAD,
    /** Reciprocal of the body's sentences up to the first that names it; 0 if none does. */
    EARLY,
    /** First named in the second half of the body. */
    LATE,
    DATELINE,
    DATELINE_ONLY,
    DATELINE_AND_HEADLINE,
    /** The dateline lies in another country. */
    DATELINE_ELSEWHERE,
    /** The dateline lies in another country, which the text names as well. */
    DATELINE_ELSEWHERE_NAMED,
    /** By name or adjective at least once. */
    OUTRIGHT,
    NAME_SHARE,
    PLACE_SHARE,
    /** Seats, holders of office and organs. */
    GOVERNMENT_SHARE,
    PLACES_ONLY,
    ORGANIZATIONS_ONLY,
    ACTOR_SHARE,
    SCENE_SHARE,
    SOURCE_SHARE,
    TOPIC_SHARE,
    ACTOR,
    LEAD_ACTOR,
    LEAD_SCENE_ONLY,
    LEAD_TOPIC_ONLY,
    HEADLINE_ACTOR,
    ONCE,
    /** Once, and neither in the headline nor in the first sentence. */
    ONCE_IN_PASSING,
    /** In sentences that name three or more countries. */
    LISTED_SHARE,
    ALONE_SHARE,
    /** Of the sentences shared with the country it shares most with. */
    LN_TOGETHER,
    HEADLINE_TOGETHER,
    /** The headline names another country. */
    HEADLINE_OTHER,
    /** The adjective of a currency. */
    CURRENCY_SHARE,
    /** Of the countries named outside the dateline. */
    LN_COUNTRIES,
    LN_LENGTH,
    /** Of the body's sentences. */
    SENTENCE_SHARE,
    /** Quarters of the body that name it. */
    SPREAD,
    BEST_CONFIDENCE,
    MEAN_CONFIDENCE
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Map<Integer, Set<String>> bySentence = new TreeMap<>();
  private final Set<String> headline = new HashSet<>();
  private final Set<String> dateline = new HashSet<>();
  private final TokenizedText text;
  private final int lead;
  private final int length;

  private FocusFeatures(TokenizedText text) {
    this.text = text;
    int first = -1;
    int sentences = 0;
    for (int s = 0; s < text.sentenceCount(); s++) {
      if (text.section(s) == SectionKind.BODY && text.endToken(s) > text.firstToken(s)) {
        first = first < 0 ? s : first;
        sentences++;
      }
    }
    this.lead = Math.max(0, first);
    this.length = sentences;
  }

  /**
   * Features of every country that headline, body or dateline name, by code; each row holds every
   * feature.
   *
   * @param roles of the mentions, in their order
   */
  static Map<String, Map<Feature, Double>> of(
      List<Mention> mentions, List<MentionRole> roles, TokenizedText text) {
    FocusFeatures features = new FocusFeatures(text);
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.country() != null && !mention.country().equals(UNION)) {
        features.add(mention, roles.get(m));
      }
    }
    return features.rows();
  }

  private void add(Mention mention, MentionRole role) {
    String code = mention.country();
    switch (mention.section()) {
      case DATELINE -> {
        tallies.computeIfAbsent(code, c -> new Tally());
        dateline.add(code);
      }
      case HEADLINE, BODY -> {
        Tally tally = tallies.computeIfAbsent(code, c -> new Tally());
        tally.add(mention, role, mention.sentenceNo() == lead);
        tally.currency += isCurrency(mention) ? 1 : 0;
        bySentence.computeIfAbsent(mention.sentenceNo(), s -> new TreeSet<>()).add(code);
        if (mention.section() == SectionKind.HEADLINE) {
          headline.add(code);
        }
      }
      case SUMMARY, OPINION, BOILERPLATE -> {}
    }
  }

  /** "U.S. dlrs", "French franc". */
  private boolean isCurrency(Mention mention) {
    String whole = text.text();
    int from = mention.endChar() + 1;
    if (from >= whole.length() || " -".indexOf(whole.charAt(from - 1)) < 0) {
      return false;
    }
    int to = from;
    int limit = Math.min(whole.length(), from + CURRENCY_REACH);
    while (to < limit && Character.isLetter(whole.charAt(to))) {
      to++;
    }
    return CURRENCIES.contains(whole.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private Map<String, Map<Feature, Double>> rows() {
    Map<String, Map<Feature, Double>> rows = new TreeMap<>();
    tallies.forEach((code, tally) -> rows.put(code, row(code, tally)));
    return rows;
  }

  private Map<Feature, Double> row(String code, Tally t) {
    Map<Feature, Double> x = new EnumMap<>(Feature.class);
    double n = Math.max(1, t.count);
    int total = 0;
    int named = 0;
    int other = 0;
    int best = 0;
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      int count = entry.getValue().count;
      total += count;
      named += count > 0 ? 1 : 0;
      best = Math.max(best, count);
      other = entry.getKey().equals(code) ? other : Math.max(other, count);
    }
    int depth = t.firstBody < 0 ? -1 : t.firstBody - lead;
    boolean inDateline = dateline.contains(code);
    boolean elsewhere = dateline.size() > (inDateline ? 1 : 0);
    boolean elsewhereNamed =
        dateline.stream().anyMatch(c -> !c.equals(code) && tallies.get(c).count > 0);
    boolean inHeadline = headline.contains(code);
    set(x, Feature.SHARE, total == 0 ? 0 : (double) t.count / total);
    set(x, Feature.LN_MENTIONS, Math.log1p(t.count));
    set(x, Feature.LN_RATIO, Math.log((t.count + HALF) / (other + HALF)));
    set(x, Feature.LN_OTHER, Math.log1p(other));
    set(x, Feature.SHARE_OF_BEST, best == 0 ? 0 : (double) t.count / best);
    set(x, Feature.HEADLINE, inHeadline);
    set(x, Feature.LEAD, t.lead > 0);
    set(x, Feature.EARLY, depth < 0 ? 0 : 1.0 / (1 + depth));
    set(x, Feature.LATE, depth > length * HALF);
    set(x, Feature.DATELINE, inDateline);
    set(x, Feature.DATELINE_ONLY, inDateline && t.count == 0);
    set(x, Feature.DATELINE_AND_HEADLINE, inDateline && inHeadline);
    set(x, Feature.DATELINE_ELSEWHERE, elsewhere);
    set(x, Feature.DATELINE_ELSEWHERE_NAMED, elsewhereNamed && t.count > 0);
    set(x, Feature.OUTRIGHT, t.names + t.demonyms > 0);
    set(x, Feature.NAME_SHARE, t.names / n);
    set(x, Feature.PLACE_SHARE, t.places / n);
    set(x, Feature.GOVERNMENT_SHARE, t.government / n);
    set(x, Feature.PLACES_ONLY, t.count > 0 && t.places == t.count);
    set(x, Feature.ORGANIZATIONS_ONLY, t.count > 0 && t.organizations == t.count);
    set(x, Feature.ACTOR_SHARE, count(t.roles, MentionRole.ACTOR) / n);
    set(x, Feature.SCENE_SHARE, count(t.roles, MentionRole.SCENE) / n);
    set(x, Feature.SOURCE_SHARE, count(t.roles, MentionRole.SOURCE) / n);
    set(x, Feature.TOPIC_SHARE, count(t.roles, MentionRole.TOPIC) / n);
    set(x, Feature.ACTOR, count(t.roles, MentionRole.ACTOR) > 0);
    int leadActor = count(t.leadRoles, MentionRole.ACTOR);
    int leadScene = count(t.leadRoles, MentionRole.SCENE);
    int leadTopic = count(t.leadRoles, MentionRole.TOPIC);
    set(x, Feature.LEAD_ACTOR, leadActor > 0);
    set(x, Feature.LEAD_SCENE_ONLY, leadScene > 0 && leadScene == t.lead);
    set(x, Feature.LEAD_TOPIC_ONLY, leadTopic > 0 && leadTopic == t.lead);
    set(x, Feature.HEADLINE_ACTOR, t.headlineActor);
    set(x, Feature.ONCE, t.count == 1);
    set(x, Feature.ONCE_IN_PASSING, t.count == 1 && t.lead == 0 && !inHeadline);
    set(x, Feature.HEADLINE_TOGETHER, inHeadline && headline.size() > 1);
    set(x, Feature.HEADLINE_OTHER, headline.size() > (inHeadline ? 1 : 0));
    set(x, Feature.CURRENCY_SHARE, t.currency / n);
    set(x, Feature.LN_COUNTRIES, Math.log(Math.max(1, named)));
    set(x, Feature.LN_LENGTH, Math.log1p(length));
    set(x, Feature.SENTENCE_SHARE, length == 0 ? 0 : (double) t.bodySentences.size() / length);
    set(x, Feature.BEST_CONFIDENCE, t.bestConfidence);
    set(x, Feature.MEAN_CONFIDENCE, t.confidence / n);
    setShared(x, code, t, n);
    return x;
  }

  /** Features of the sentences that name the country. */
  private void setShared(Map<Feature, Double> x, String code, Tally t, double n) {
    double listed = 0;
    double alone = 0;
    for (int sentence : t.sentences) {
      int countries = bySentence.get(sentence).size();
      listed += countries >= LIST ? 1 : 0;
      alone += countries == 1 ? 1 : 0;
    }
    Map<String, Integer> together = new TreeMap<>();
    for (Set<String> codes : bySentence.values()) {
      if (codes.contains(code)) {
        codes.forEach(c -> together.merge(c, 1, Integer::sum));
      }
    }
    together.remove(code);
    int most = together.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<Integer> quarters = new HashSet<>();
    for (int sentence : t.bodySentences) {
      quarters.add((sentence - lead) * QUARTERS / Math.max(1, length));
    }
    set(x, Feature.LISTED_SHARE, listed / n);
    set(x, Feature.ALONE_SHARE, alone / n);
    set(x, Feature.LN_TOGETHER, Math.log1p(most));
    set(x, Feature.SPREAD, (double) quarters.size() / QUARTERS);
  }

  private static void set(Map<Feature, Double> row, Feature feature, double value) {
    row.put(feature, value);
  }

  private static void set(Map<Feature, Double> row, Feature feature, boolean value) {
    row.put(feature, value ? 1.0 : 0.0);
  }

  private static int count(Map<MentionRole, Integer> roles, MentionRole role) {
    return roles.getOrDefault(role, 0);
  }

  /** What one country has in an article outside the dateline. */
  private static final class Tally {
    private final Map<MentionRole, Integer> roles = new EnumMap<>(MentionRole.class);
    private final Map<MentionRole, Integer> leadRoles = new EnumMap<>(MentionRole.class);
    private final List<Integer> sentences = new ArrayList<>();
    private final Set<Integer> bodySentences = new TreeSet<>();
    private int count;
    private int lead;
    private int firstBody = -1;
    private int names;
    private int demonyms;
    private int places;
    private int government;
    private int organizations;
    private int currency;
    private boolean headlineActor;
    private double confidence;
    private double bestConfidence;

    private void add(Mention mention, MentionRole role, boolean inLead) {
      count++;
      roles.merge(role, 1, Integer::sum);
      sentences.add(mention.sentenceNo());
      confidence += mention.confidence();
      bestConfidence = Math.max(bestConfidence, mention.confidence());
      organizations += mention.type() == MentionType.ORGANIZATION ? 1 : 0;
      if (mention.section() == SectionKind.HEADLINE) {
        headlineActor |= role == MentionRole.ACTOR;
      } else {
        firstBody = firstBody < 0 ? mention.sentenceNo() : firstBody;
        bodySentences.add(mention.sentenceNo());
        if (inLead) {
          lead++;
          leadRoles.merge(role, 1, Integer::sum);
        }
      }
      CountryBasis basis = mention.basis();
      switch (basis) {
        case NAME -> names++;
        case DEMONYM -> demonyms++;
        case CAPITAL, CITY, REGION -> places++;
        case METONYM, LEADER, ORGANIZATION -> government++;
        case LEARNED -> {}
      }
    }
  }
}
