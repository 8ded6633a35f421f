package dyad.jobs.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shapes of countries and where each country lies, from the resources in {@code world/}. */
final class WorldMap {
  private static final String SHAPES = "world/countries-110m.json";
  private static final String PLACES = "world/places.tsv";

  private WorldMap() {}

  /**
   * Where a country is on the map.
   *
   * @param shapes ids, or names, of its shapes; empty when it is too small for any
   * @param longitude degrees, east positive, of a point inside
   * @param latitude degrees, north positive
   */
  record Place(List<String> shapes, double longitude, double latitude) {}

  /** Places by country code. */
  static Map<String, Place> places() throws IOException {
    Map<String, Place> places = new TreeMap<>();
    for (String line : text(PLACES).split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        List<String> shapes =
            cells[1].isEmpty()
                ? List.of()
                : List.of(cells[1].split(" ", -1)).stream().map(s -> s.replace('_', ' ')).toList();
        places.put(
            cells[0],
            new Place(shapes, Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
      }
    }
    return places;
  }

  /** Both as JSON: {@code {"shapes": TopoJSON, "places": {"BLR": [["112"], 28.0, 53.5], …}}}. */
  static String json() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode world = mapper.createObjectNode();
    world.set("shapes", mapper.readTree(text(SHAPES)));
    ObjectNode places = world.putObject("places");
    places()
        .forEach(
            (code, place) ->
                places
                    .putArray(code)
                    .add(mapper.valueToTree(place.shapes()))
                    .add(place.longitude())
                    .add(place.latitude()));
    return mapper.writeValueAsString(world);
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = Report.resource(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
