package dyad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.link.Comparison.Agreement;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private final Comparison comparison = new Comparison(NamePairModel.shipped());

  @ParameterizedTest
  @CsvSource({
    "Maxim Ryzhenkov,Maxim Ryschenkow",
    "Maxim Ryzhenkov,Maxim Ryshchankou",
    "Maxim Ryschenkow,Maxim Ryshchankou",
    "Volodymyr Zelensky,Wolodymyr Selenskyj",
    "Volodymyr Zelensky,Volodymyr Zelenskyy",
    "Muammar Gaddafi,Muammar Qaddafi",
    "Muammar Gaddafi,Moammar Kadhafi",
    "Xi Jinping,Hsi Chin-p'ing",
    "Kim Jong Un,Kim Jong-un",
    "Kim Jong Un,Jong-un Kim",
    "Alexander Lukashenko,Aleksandr Lukashenka",
    "Mikhail Gorbachev,Michail Gorbatschow",
    "Boris Yeltsin,Boris Jelzin",
    "Osama bin Laden,Usama bin Ladin",
    "Yusuf al-Masri,Youssef El-Masry",
    "Yevgeny Primakov,Evgeny Primakov",
    "Zhao Wenhai,Chao Wen-hai"
  })
  void spellingsOfOneNameAgreeAndMeetInABlock(String a, String b) {
    NameForm x = NameForm.of(MentionType.PERSON, a);
    NameForm y = NameForm.of(MentionType.PERSON, b);
    assertEquals(Agreement.STRONG, comparison.compare(x, y).agreement());
    assertFalse(comparison.isContradiction(x, y));
    Set<String> shared = BlockingKeys.of(x);
    assertFalse(
        Collections.disjoint(shared, BlockingKeys.of(y)), shared + " " + BlockingKeys.of(y));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un,Kim Jong Gyu",
    "Kim Jong Un,Kim Jong Il",
    "Kim Jong Il,Kim Yong Il",
    "George W. Bush,George H. W. Bush",
    "Maxim Ryzhenkov,Maxim Ryzhkov",
    "Adam Smith,John Smith",
    "Donald Trump,Donald Trump Jr.",
    "Mario Rossi,Maria Rossi",
    "Raul Castro,Fidel Castro",
    "Bashar al-Assad,Hafez al-Assad"
  })
  void twoPeopleDoNotAgree(String a, String b) {
    NameForm x = NameForm.of(MentionType.PERSON, a);
    NameForm y = NameForm.of(MentionType.PERSON, b);
    assertEquals(Agreement.NONE, comparison.compare(x, y).agreement());
  }

  @ParameterizedTest
  @CsvSource({"EU,UH", "CIA,CEA", "IMF,IMV"})
  void acronymsAreSpelledInOneWay(String a, String b) {
    NameForm x = NameForm.of(MentionType.ORGANIZATION, a);
    NameForm y = NameForm.of(MentionType.ORGANIZATION, b);
    assertEquals(Agreement.NONE, comparison.compare(x, y).agreement());
  }

  @Test
  void theSignatureNeverHidesAnAgreement() {
    List<NameForm> forms = new ArrayList<>();
    for (NamePairTrainer.LabelledPair pair : NamePairTrainer.writtenPairs()) {
      forms.add(pair.a());
      forms.add(pair.b());
    }
    for (NameForm a : forms) {
      for (NameForm b : forms) {
        if (a.type() == b.type() && comparison.compare(a, b).agreement() != Agreement.NONE) {
          assertTrue(new Signature(a).mayAgree(new Signature(b)), () -> a.key() + " | " + b.key());
        }
      }
    }
  }

  @Test
  void anAmbiguousShortFormStaysApart() {
    List<String> names = List.of("George Bush", "George W. Bush", "George H. W. Bush");
    Map<FormNode, FormNode> leaders = cluster(MentionType.PERSON, names, 0);
    assertEquals(3, names.stream().map(n -> leader(leaders, n)).distinct().count());
  }

  @Test
  void anUnambiguousShortFormJoins() {
    List<String> names = List.of("Vladimir Vladimirovich Putin", "Vladimir Putin", "V. Putin");
    Map<FormNode, FormNode> leaders = cluster(MentionType.PERSON, names, 0);
    assertEquals(1, names.stream().map(n -> leader(leaders, n)).distinct().count());
  }

  @Test
  void theClusteringDoesNotDependOnTheOrderOfAgreements() {
    List<String> names =
        List.of(
            "Sergey Ivanov",
            "Sergei Ivanov",
            "Sergej Iwanow",
            "S. Ivanov",
            "Sergey B. Ivanov",
            "Sergei V. Ivanov",
            "Svetlana Ivanova",
            "Kim Jong Un",
            "Jong-un Kim",
            "Kim Jong Nam");
    Map<FormNode, FormNode> expected = cluster(MentionType.PERSON, names, 0);
    for (int seed = 1; seed < 20; seed++) {
      assertEquals(expected, cluster(MentionType.PERSON, names, seed));
    }
  }

  @Test
  void anAcronymJoinsTheOneNameItFits() {
    List<String> names = List.of("WHO", "World Health Organization", "World Health Organisation");
    Map<FormNode, FormNode> leaders = cluster(MentionType.ORGANIZATION, names, 0);
    assertEquals(1, leaders.values().stream().distinct().count());
  }

  @Test
  void theScoreIsSymmetric() {
    List<String> names =
        List.of("Kim Jong Un", "Jong-un Kim", "J. Smith", "John A. Smith", "Smith");
    for (String a : names) {
      for (String b : names) {
        NameForm x = NameForm.of(MentionType.PERSON, a);
        NameForm y = NameForm.of(MentionType.PERSON, b);
        assertEquals(
            NamePairModel.shipped().score(x, y), NamePairModel.shipped().score(y, x), 1e-12);
      }
    }
  }

  @Test
  void aHeadlineSurnameInAnotherSpellingIsTheMinisterOfTheText() {
    List<NameForm> forms =
        List.of(
            NameForm.of(MentionType.PERSON, "Ryschenkow"),
            NameForm.of(MentionType.PERSON, "Maxim Ryshchankou"),
            NameForm.of(MentionType.PERSON, "Vladimir Putin"));
    assertEquals("maxim ryshchankou", new ArticleNames(forms).resolved().get(0).key());
  }

  @Test
  void allAgreementsHaveAScoreBetweenZeroAndOne() {
    Comparison.Verdict verdict =
        comparison.compare(
            NameForm.of(MentionType.ORGANIZATION, "WHO"),
            NameForm.of(MentionType.ORGANIZATION, "World Health Organization"));
    assertTrue(verdict.score() >= 0 && verdict.score() <= 1);
  }

  private Map<FormNode, FormNode> cluster(MentionType type, List<String> names, long seed) {
    List<FormNode> nodes =
        names.stream()
            .map(name -> new FormNode(type, NameForm.of(type, name).key(), ""))
            .distinct()
            .sorted()
            .toList();
    List<ConstrainedClustering.Edge> edges = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        Comparison.Verdict verdict = comparison.compare(nodes.get(i).form(), nodes.get(j).form());
        if (verdict.agreement() != Agreement.NONE) {
          edges.add(
              new ConstrainedClustering.Edge(
                  nodes.get(i), nodes.get(j), verdict.agreement(), verdict.score()));
        }
      }
    }
    Collections.shuffle(edges, new Random(seed));
    return new ConstrainedClustering(comparison).cluster(edges);
  }

  private static FormNode leader(Map<FormNode, FormNode> leaders, String name) {
    FormNode node =
        new FormNode(MentionType.PERSON, NameForm.of(MentionType.PERSON, name).key(), "");
    return leaders.getOrDefault(node, node);
  }
}
