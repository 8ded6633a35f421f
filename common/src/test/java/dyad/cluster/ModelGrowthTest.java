package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelGrowthTest {
  private static final int FEATURES = PairFeatures.NAMES.size();

  @Test
  void grownModelJudgesAsTheFittedOneDoes() {
    Random random = new Random(3);
    double[] features = random.doubles(FEATURES).toArray();
    double[] spreads = random.doubles(FEATURES, 0.1, 2).toArray();
    ModelGrowth growth = new ModelGrowth(PairModel.base(), spreads);
    double[] inputs = growth.inputs(features);
    double[] changes = random.doubles(inputs.length, -1, 1).toArray();
    double fitted = growth.offset(features) + 0.7;
    for (int i = 0; i < inputs.length; i++) {
      fitted += changes[i] * inputs[i];
    }
    assertEquals(fitted, growth.grown(0.7, changes).logOdds(features), 1e-9);
  }

  @Test
  void modelSurvivesItsResourceForm() {
    PairModel model = PairModel.shipped();
    PairModel read = PairModel.parse(model.toTsv(List.of("a card")));
    double[] ones = new double[FEATURES];
    Arrays.fill(ones, 1);
    assertEquals(model.logOdds(ones), read.logOdds(ones), 1e-2);
  }

  @Test
  void featureThatNeverVariesKeepsItsCoefficient() {
    ModelGrowth growth = new ModelGrowth(PairModel.base(), new double[FEATURES]);
    PairModel grown = growth.grown(0, new double[0]);
    assertArrayEquals(PairModel.base().coefficients(), grown.coefficients());
  }

  @Test
  void routineTextIsJudgedAsByTheBase() {
    double[] spreads = new double[FEATURES];
    Arrays.fill(spreads, 1);
    ModelGrowth growth = new ModelGrowth(PairModel.base(), spreads);
    assertEquals(FEATURES - 1, growth.changing().length);
  }
}
