package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.annotate.Abbreviations.Kind;
import dyad.resource.ResourceLines;
import org.junit.jupiter.api.Test;

class TokenizerResourcesTest {
  @Test
  void everyAbbreviationLoadsAndEndsWithAPeriod() {
    Abbreviations abbreviations = Abbreviations.load();
    for (String line : ResourceLines.read("/dyad/annotate/abbreviations.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      assertTrue(columns[0].endsWith("."), line);
      assertEquals(Kind.valueOf(columns[1]), abbreviations.kind(columns[0]), line);
    }
  }

  @Test
  void initialsAndAcronymsAreKnownByTheirForm() {
    Abbreviations abbreviations = Abbreviations.load();
    assertEquals(Kind.INITIAL, abbreviations.kind("J."));
    assertEquals(Kind.ACRONYM, abbreviations.kind("U.S."));
    assertEquals(Kind.ACRONYM, abbreviations.kind("p.m."));
    assertEquals(Kind.NONE, abbreviations.kind("end."));
  }

  @Test
  void everyHyphenPartAndNationLoads() {
    HyphenParts parts = HyphenParts.load();
    for (String line : ResourceLines.read("/dyad/annotate/hyphen-parts.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      assertTrue(
          columns[1].equals("BEFORE")
              ? parts.cuts(columns[0], "Russian")
              : parts.cuts("US", columns[0]),
          line);
    }
    for (String nation : ResourceLines.read("/dyad/annotate/hyphen-nations.txt")) {
      assertTrue(parts.cuts(nation, "Iran"), nation);
    }
    assertFalse(parts.cuts("Ki", "moon"));
    assertFalse(parts.cuts("Anti", "Defamation"));
  }

  @Test
  void everyFirstWordIsCapitalised() {
    for (String word : ResourceLines.read("/dyad/annotate/first-words.txt")) {
      assertTrue(Character.isUpperCase(word.charAt(0)), word);
    }
  }
}
