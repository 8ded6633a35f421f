package dyad.relate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.annotate.CountryCoder;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.gazetteer.Gazetteer;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.resource.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelationTrapsTest {
  private static final double RIGHT_AT_LEAST = 0.95;
  private static final int AT_LEAST = 200;

  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
  private final CountryCoder coder = new CountryCoder(Gazetteer.shared());
  private final RelationFinder finder = new RelationFinder(PosConfig.ENGLISH);

  @Test
  void writtenSentencesAreReadAsTheyAreMeant() {
    List<String> wrong = new ArrayList<>();
    List<String> traps = ResourceLines.read("/dyad/relate/traps.tsv");
    for (String line : traps) {
      String[] columns = line.split("\t", -1);
      String found = found(columns[2]);
      if (!found.equals(sorted(columns[1]))) {
        wrong.add(columns[0] + " " + columns[2] + "  found " + found + " for " + columns[1]);
      }
    }
    assertTrue(traps.size() >= AT_LEAST);
    double right = 1 - (double) wrong.size() / traps.size();
    assertTrue(right >= RIGHT_AT_LEAST, () -> right + " right:\n" + String.join("\n", wrong));
  }

  private static String sorted(String expected) {
    TreeSet<String> relations = new TreeSet<>();
    for (String relation : expected.split(";", -1)) {
      int mutual = relation.indexOf('=');
      boolean isTurned =
          mutual > 0 && relation.substring(0, mutual).compareTo(relation.substring(mutual + 1)) > 0;
      relations.add(
          isTurned
              ? relation.substring(mutual + 1, 2 * mutual + 1)
                  + "="
                  + relation.substring(0, mutual)
                  + relation.substring(2 * mutual + 1)
              : relation);
    }
    return String.join(";", relations);
  }

  private String found(String sentence) {
    TokenizedText text = tokenizer.tokenize(sentence, List.of(), null);
    List<Named> names = new ArrayList<>();
    for (Mention mention : coder.code(text, List.of())) {
      boolean isTown =
          mention.basis() == CountryBasis.CITY || mention.basis() == CountryBasis.CAPITAL;
      if (mention.country() != null) {
        names.add(
            new Named(
                mention.startChar(), mention.endChar(), mention.type(), mention.country(), isTown));
      }
    }
    TreeSet<String> relations =
        finder.find(sentence, names).stream()
            .map(RelationTrapsTest::written)
            .collect(Collectors.toCollection(TreeSet::new));
    return relations.isEmpty() ? "-" : String.join(";", relations);
  }

  private static String written(Relation relation) {
    String pair =
        relation.isMutual()
            ? relation.countryA() + "=" + relation.countryB()
            : relation.source() + ">" + relation.target();
    return pair
        + " "
        + relation.category()
        + (relation.isNegated() ? " NOT" : "")
        + (relation.isHypothetical() ? " IF" : "");
  }
}
