package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelGrowthTest {
  @Test
  void grownModelIsTheBaseScaledAndTheFreshFeaturesAdded() {
    ModelGrowth growth = new ModelGrowth(PairModel.base());
    double[] features = new double[PairFeatures.NAMES.size()];
    Arrays.setAll(features, i -> 0.1 * i);
    double[] inputs = growth.inputs(features);
    double[] weights = new double[inputs.length];
    Arrays.setAll(weights, i -> 0.5 + i);
    double expected = -2;
    for (int i = 0; i < inputs.length; i++) {
      expected += weights[i] * inputs[i];
    }
    assertEquals(expected, growth.grown(-2, weights).logOdds(features), 1e-9);
  }

  @Test
  void modelSurvivesItsResourceForm() {
    PairModel model = PairModel.shipped();
    PairModel read = PairModel.parse(model.toTsv(List.of("a card")));
    double[] ones = new double[PairFeatures.NAMES.size()];
    Arrays.fill(ones, 1);
    assertEquals(model.logOdds(ones), read.logOdds(ones), 1e-2);
  }
}
