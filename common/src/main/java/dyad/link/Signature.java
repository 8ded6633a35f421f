package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a form must agree before a full comparison is worth its time. Two words can be spellings
 * of one name ({@link TokenLikeness#isSameName}) only if their consonants agree but for h, k and g,
 * since any other consonant more or less costs more than is tolerated.
 */
final class Signature {
  private final NameForm form;
  private final List<String> english = new ArrayList<>();
  private final List<String> continental = new ArrayList<>();
  private final String wholeEnglish;
  private final String wholeContinental;
  private final String acronym;
  private final String longAcronym;

  Signature(NameForm form) {
    this.form = form;
    for (String token : form.tokens()) {
      Sound sound = TokenLikeness.sound(token);
      english.add(consonants(sound.english()));
      continental.add(consonants(sound.continental()));
    }
    wholeEnglish = String.join("", english);
    wholeContinental = String.join("", continental);
    boolean organization = form.type() == MentionType.ORGANIZATION;
    acronym = organization ? Acronyms.ofMainWords(form.tokens()) : "";
    longAcronym = organization ? Acronyms.ofAllWords(form.tokens()) : "";
  }

  /** False only if {@link Comparison#compare} would find no agreement; symmetric. */
  boolean mayAgree(Signature other) {
    if (isWholeAlike(other)) {
      return true;
    }
    if (form.type() == MentionType.ORGANIZATION) {
      return isAcronymOf(other) || other.isAcronymOf(this);
    }
    if (form.type() != MentionType.PERSON) {
      return false;
    }
    Signature shorter = form.tokens().size() <= other.form.tokens().size() ? this : other;
    Signature longer = shorter == this ? other : this;
    for (int i = 0; i < shorter.form.tokens().size(); i++) {
      if (!shorter.hasPartner(i, longer)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWholeAlike(Signature other) {
    return wholeEnglish.equals(other.wholeEnglish)
        || wholeContinental.equals(other.wholeContinental)
        || wholeEnglish.equals(other.wholeContinental)
        || wholeContinental.equals(other.wholeEnglish)
        || (form.tokens().size() == other.form.tokens().size() && isEachAlike(other));
  }

  private boolean isEachAlike(Signature other) {
    for (int i = 0; i < english.size(); i++) {
      if (!isAlike(i, other, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAcronymOf(Signature longer) {
    return form.isBare()
        && (form.tokens().get(0).equals(longer.acronym)
            || form.tokens().get(0).equals(longer.longAcronym));
  }

  private boolean hasPartner(int at, Signature longer) {
    String token = form.tokens().get(at);
    for (int j = 0; j < longer.form.tokens().size(); j++) {
      String candidate = longer.form.tokens().get(j);
      boolean initial =
          (token.length() == 1 || candidate.length() == 1)
              && token.charAt(0) == candidate.charAt(0);
      if (initial || isAlike(at, longer, j) || TokenLikeness.isNickname(token, candidate)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlike(int at, Signature other, int there) {
    return english.get(at).equals(other.english.get(there))
        || continental.get(at).equals(other.continental.get(there))
        || english.get(at).equals(other.continental.get(there))
        || continental.get(at).equals(other.english.get(there));
  }

  private static String consonants(String sound) {
    StringBuilder consonants = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      switch (c) {
        case 'a', 'e', 'i', 'o', 'u', 'h', 'k', 'g' -> {}
        case 's', 'z', 'x', 'c' -> consonants.append('s');
        case 'b' -> consonants.append('p');
        case 'd' -> consonants.append('t');
        case 'v' -> consonants.append('f');
        default -> consonants.append(c);
      }
    }
    return consonants.toString();
  }
}
