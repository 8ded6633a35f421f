package dyad.jobs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorldMapTest {
  private static final int MOST_BYTES = 200_000;

  @Test
  void everyCountryHasAPlace() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (var in = Gazetteer.class.getResourceAsStream("/dyad/gazetteer/countries.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('\t')))
          .forEach(missing::add);
    }
    assertTrue(missing.contains("BLR"));
    missing.removeAll(WorldMap.places().keySet());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyShapeBelongsToOneCountry() throws IOException {
    List<String> owned =
        WorldMap.places().values().stream().flatMap(p -> p.shapes().stream()).sorted().toList();
    Set<String> drawn = new TreeSet<>();
    JsonNode world = new ObjectMapper().readTree(WorldMap.json());
    for (JsonNode shape : world.at("/shapes/objects/countries/geometries")) {
      drawn.add(shape.path("id").asText(shape.at("/properties/name").asText()));
    }
    assertEquals(List.copyOf(drawn), owned);
  }

  @Test
  void everyPlaceIsOnTheEarth() throws IOException {
    WorldMap.places()
        .forEach(
            (code, place) ->
                assertTrue(
                    Math.abs(place.longitude()) <= 180 && Math.abs(place.latitude()) <= 90, code));
  }

  @Test
  void theMapIsSmall() throws IOException {
    assertTrue(WorldMap.json().length() < MOST_BYTES);
  }
}
