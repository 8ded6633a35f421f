package dyad.link;

import dyad.model.MentionType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Labelled pairs of names in the layout of {@code gold/names/name-pairs-even.csv}. */
final class NamePairFile {
  private NamePairFile() {}

  record Line(String schema, String name1, String name2, boolean isMatch) {
    NamePairTrainer.LabelledPair pair() {
      MentionType type = schema.equals("Person") ? MentionType.PERSON : MentionType.ORGANIZATION;
      return new NamePairTrainer.LabelledPair(
          NameForm.of(type, name1), NameForm.of(type, name2), isMatch, 1);
    }
  }

  static List<Line> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      List<Line> lines = new ArrayList<>();
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        lines.add(
            new Line(
                row.get("schema"),
                row.get("name1"),
                row.get("name2"),
                row.get("is_match").equals("true")));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
