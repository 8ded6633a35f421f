package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two names have in common, as numbers for {@link NamePairModel}. */
final class NamePairFeatures {
  /** Names of the features, in the order of {@link #of}. */
  static final List<String> NAMES =
      List.of(
          "worst_likeness",
          "mean_likeness",
          "worst_edits_1",
          "worst_edits_2",
          "worst_edits_3",
          "worst_edits_more",
          "worst_edit_share",
          "worst_first_letter_differs",
          "worst_last_letter_differs",
          "worst_length",
          "worst_is_one_name",
          "worst_sound_differs",
          "unlike_words",
          "extra_words",
          "extra_share",
          "extra_in_organization",
          "extra_generic",
          "extra_number",
          "initials",
          "nicknames",
          "one_word",
          "one_word_of_several",
          "whole_likeness",
          "whole_jaro_winkler",
          "whole_edits",
          "exact_share",
          "order_differs",
          "number_differs",
          "legal_form_differs",
          "acronym",
          "syllable_differs",
          "generation_differs",
          "organization",
          "organization_worst_likeness",
          "organization_unlike_words",
          "other_words",
          "shortest_word_unlike",
          "middle_only_differs",
          "order_is_no_rotation");

  private static final double UNLIKE = 0.7; // below, two words are hardly the same name misspelt
  private static final Map<String, Double> WEIGHTS = weights();

  private NamePairFeatures() {}

  /** Values in the order of {@link #NAMES}; symmetric in the two names. */
  static double[] of(NameForm a, NameForm b) {
    Alignment alignment = Alignment.of(a, b);
    boolean organization = a.type() != MentionType.PERSON;
    double worst = 1;
    Alignment.Pair worstPair = null;
    double weighted = 0;
    double weight = 0;
    double exact = 0;
    int unlike = 0;
    int initials = 0;
    int others = 0;
    int nicknames = 0;
    boolean numberDiffers = false;
    boolean ordered = true;
    int lastRight = -1;
    double matchedLetters = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      double w = weight(pair.left(), pair.right(), organization);
      weighted += w * pair.likeness();
      weight += w;
      matchedLetters += pair.right().length();
      if (pair.kind() == Alignment.Kind.EXACT) {
        exact += w;
      }
      if (pair.kind() == Alignment.Kind.OTHER) {
        others++;
      }
      if (pair.kind() == Alignment.Kind.INITIAL) {
        initials++;
      }
      if (pair.kind() == Alignment.Kind.NICKNAME) {
        nicknames++;
      }
      boolean number = TokenLikeness.hasDigit(pair.left()) || TokenLikeness.hasDigit(pair.right());
      numberDiffers |= number && pair.kind() != Alignment.Kind.EXACT;
      if (pair.likeness() < UNLIKE) {
        unlike++;
      }
      if (pair.likeness() < worst) {
        worst = pair.likeness();
        worstPair = pair;
      }
      ordered &= pair.rightAt() > lastRight;
      lastRight = pair.rightAt();
    }
    int edits = worstPair == null ? 0 : EditDistance.between(worstPair.left(), worstPair.right());
    int worstLength =
        worstPair == null ? 0 : Math.max(worstPair.left().length(), worstPair.right().length());
    double extraLetters = 0;
    double extraGeneric = 0;
    double extraWords = 0;
    for (String extra : alignment.extra()) {
      extraLetters += extra.length();
      if (organization && WEIGHTS.containsKey(extra)) {
        extraGeneric++;
      }
      extraWords += extra.length() == 1 ? 0.5 : 1;
    }
    String wholeA = String.join("", sorted(a.tokens()));
    String wholeB = String.join("", sorted(b.tokens()));
    String asWrittenA = String.join("", a.tokens());
    String asWrittenB = String.join("", b.tokens());
    double whole = Math.max(likeness(wholeA, wholeB), likeness(asWrittenA, asWrittenB));
    int wholeEdits =
        Math.min(
            EditDistance.between(wholeA, wholeB), EditDistance.between(asWrittenA, asWrittenB));
    boolean other = worstPair != null && worstPair.kind() == Alignment.Kind.OTHER;
    boolean acronym = organization && (Acronyms.isAcronymOf(a, b) || Acronyms.isAcronymOf(b, a));
    if (acronym || asWrittenA.equals(asWrittenB)) {
      return alike(a, b, organization, acronym);
    }
    int words = Math.min(a.tokens().size(), b.tokens().size());
    int most = Math.max(a.tokens().size(), b.tokens().size());
    return new double[] {
      worst,
      weight == 0 ? 0 : weighted / weight,
      other && edits == 1 ? 1 : 0,
      other && edits == 2 ? 1 : 0,
      other && edits == 3 ? 1 : 0,
      other && edits > 3 ? 1 : 0,
      other ? (double) edits / worstLength : 0,
      other && worstPair.left().charAt(0) != worstPair.right().charAt(0) ? 1 : 0,
      other && last(worstPair.left()) != last(worstPair.right()) ? 1 : 0,
      other ? Math.log(worstLength) : 0,
      worstPair != null && worstPair.kind() == Alignment.Kind.SAME ? 1 : 0,
      other ? soundDistance(worstPair) : 0,
      unlike,
      extraWords,
      extraLetters / Math.max(1, extraLetters + matchedLetters),
      organization ? extraWords : 0,
      extraGeneric,
      alignment.extra().stream().filter(TokenLikeness::hasDigit).count(),
      initials,
      nicknames,
      words == 1 && most == 1 ? 1 : 0,
      words == 1 && most > 1 ? 1 : 0,
      whole,
      TokenLikeness.jaroWinkler(asWrittenA, asWrittenB),
      Math.log1p(wholeEdits),
      weight == 0 ? 0 : exact / weight,
      ordered ? 0 : 1,
      numberDiffers ? 1 : 0,
      legalFormDiffers(a, b) ? 1 : 0,
      0, // acronym: has returned above
      isOtherSyllables(a, b) ? 1 : 0,
      a.generation() != b.generation() ? 1 : 0,
      organization ? 1 : 0,
      organization ? worst : 0,
      organization ? unlike : 0,
      others,
      other && Math.min(worstPair.left().length(), worstPair.right().length()) <= 3 ? 1 : 0,
      other && isMiddle(worstPair, alignment) ? 1 : 0,
      isRotation(alignment) ? 0 : 1
    };
  }

  /** Names that are the same but for spaces, or one the acronym of the other. */
  private static double[] alike(NameForm a, NameForm b, boolean organization, boolean acronym) {
    double[] features = new double[NAMES.size()];
    for (String full :
        List.of(
            "worst_likeness",
            "mean_likeness",
            "whole_likeness",
            "whole_jaro_winkler",
            "exact_share")) {
      features[NAMES.indexOf(full)] = 1;
    }
    features[NAMES.indexOf("one_word")] = a.isBare() && b.isBare() ? 1 : 0;
    features[NAMES.indexOf("legal_form_differs")] = legalFormDiffers(a, b) ? 1 : 0;
    features[NAMES.indexOf("acronym")] = acronym ? 1 : 0;
    features[NAMES.indexOf("syllable_differs")] = isOtherSyllables(a, b) ? 1 : 0;
    features[NAMES.indexOf("generation_differs")] = a.generation() != b.generation() ? 1 : 0;
    features[NAMES.indexOf("organization")] = organization ? 1 : 0;
    features[NAMES.indexOf("organization_worst_likeness")] = organization ? 1 : 0;
    return features;
  }

  private static boolean isOtherSyllables(NameForm a, NameForm b) {
    return !a.syllables().isEmpty()
        && !b.syllables().isEmpty()
        && !a.syllables().equals(b.syllables());
  }

  private static boolean legalFormDiffers(NameForm a, NameForm b) {
    return !a.legalForm().isEmpty()
        && !b.legalForm().isEmpty()
        && !a.legalForm().equals(b.legalForm());
  }

  /** Whether the words of one follow each other as in the other, perhaps from another start. */
  private static boolean isRotation(Alignment alignment) {
    int descents = 0;
    List<Alignment.Pair> pairs = alignment.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get((i + 1) % pairs.size()).rightAt() < pairs.get(i).rightAt()) {
        descents++;
      }
    }
    return descents <= 1;
  }

  private static boolean isMiddle(Alignment.Pair pair, Alignment alignment) {
    return pair.leftAt() > 0 && pair.leftAt() < alignment.pairs().size() - 1;
  }

  private static double soundDistance(Alignment.Pair pair) {
    return Math.min(
        4, TokenLikeness.sound(pair.left()).distance(TokenLikeness.sound(pair.right())));
  }

  private static double weight(String left, String right, boolean organization) {
    double length = Math.sqrt(Math.max(left.length(), right.length()));
    return organization ? length * WEIGHTS.getOrDefault(right, 1.0) : length;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static double likeness(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return longest == 0 ? 1 : 1 - (double) EditDistance.between(a, b) / longest;
  }

  private static List<String> sorted(List<String> tokens) {
    List<String> sorted = new ArrayList<>(tokens);
    Collections.sort(sorted);
    return sorted;
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    Lexicon.rows("organization-words.tsv", 2)
        .forEach(row -> weights.put(row[0], Double.parseDouble(row[1])));
    return Map.copyOf(weights);
  }
}
