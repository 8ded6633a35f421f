package dyad.annotate.tagger;

import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizerConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The unlabelled texts whose licence allows learning from them for a model that is shipped. */
final class PlainText {
  private PlainText() {}

  /**
   * Voice of America and reference text (public domain), and Wikinews (CC BY 2.5).
   *
   * @param labelledUrls addresses of the articles that are labelled: they come with their labels,
   *     or, held out, not at all
   */
  static List<NameDocument> read(Path data, Set<String> labelledUrls) throws IOException {
    TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
    List<NameDocument> documents = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(data.resolve("articles/public-domain-news.txt.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank()) {
          documents.add(NameDocument.of(tokenizer.tokenize(block.toString(), List.of(), null)));
          block.setLength(0);
        } else {
          block.append(line).append('\n');
        }
      }
    }
    documents.add(NameDocument.of(tokenizer.tokenize(block.toString(), List.of(), null)));
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    for (String file : List.of("wikinews_2019.csv", "wikinews_2020.csv")) {
      try (Reader reader =
          Files.newBufferedReader(data.resolve("articles/wikinews-csv").resolve(file))) {
        for (CSVRecord row : format.parse(reader)) {
          if (labelledUrls.contains(row.get("url"))) {
            continue;
          }
          documents.add(
              NameDocument.of(
                  tokenizer.tokenize(row.get("title") + "\n" + row.get("text"), List.of(), null)));
        }
      }
    }
    return documents;
  }
}
