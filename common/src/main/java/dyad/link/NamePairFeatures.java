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
          "reversed");

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
    boolean initialOnly = worstPair != null && worstPair.kind() == Alignment.Kind.INITIAL;
    boolean other = worstPair != null && worstPair.kind() == Alignment.Kind.OTHER;
    boolean acronym = organization && (Acronyms.isAcronymOf(a, b) || Acronyms.isAcronymOf(b, a));
    int words = Math.min(a.tokens().size(), b.tokens().size());
    int most = Math.max(a.tokens().size(), b.tokens().size());
    String reversed = new StringBuilder(asWrittenA).reverse().toString();
    return new double[] {
      worst,
      weight == 0 ? 0 : weighted / weight,
      !initialOnly && edits == 1 ? 1 : 0,
      !initialOnly && edits == 2 ? 1 : 0,
      !initialOnly && edits == 3 ? 1 : 0,
      !initialOnly && edits > 3 ? 1 : 0,
      initialOnly || worstLength == 0 ? 0 : (double) edits / worstLength,
      worstPair != null && worstPair.left().charAt(0) != worstPair.right().charAt(0) ? 1 : 0,
      other && last(worstPair.left()) != last(worstPair.right()) ? 1 : 0,
      other ? Math.log(worstLength) : 0,
      worstPair != null && worstPair.kind() == Alignment.Kind.SAME ? 1 : 0,
      other ? soundDistance(worstPair) : 0,
      unlike,
      extraWords,
      extraLetters / Math.max(1, extraLetters + matchedLetters),
      organization ? extraWords : 0,
      extraGeneric,
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
      acronym ? 1 : 0,
      a.syllabic() && b.syllabic() && !a.tokens().equals(b.tokens()) ? 1 : 0,
      a.generation() != b.generation() ? 1 : 0,
      organization ? 1 : 0,
      organization ? worst : 0,
      organization ? unlike : 0,
      asWrittenA.length() > 3 && reversed.equals(asWrittenB) ? 1 : 0
    };
  }

  private static boolean legalFormDiffers(NameForm a, NameForm b) {
    return !a.legalForm().isEmpty()
        && !b.legalForm().isEmpty()
        && !a.legalForm().equals(b.legalForm());
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
