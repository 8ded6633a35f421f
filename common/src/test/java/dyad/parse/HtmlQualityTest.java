package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.evaluate.MainTextScorer;
import dyad.model.Article;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class HtmlQualityTest {
  @Test
  void articlesOfLabelledPagesReachNinetyPercent() throws IOException {
    Path pages = SharedData.require("articles/html");
    JsonNode gold =
        new ObjectMapper().readTree(SharedData.require("gold/html-article-body.json").toFile());
    ArticleParser parser =
        Records.parser(new ParseConfig(List.of(), 0, 1_000_000, null, null, Records.TODAY));
    MainTextScorer scorer = new MainTextScorer();
    for (RawRecord raw : DevelopmentRecords.read(pages)) {
      String key = AddressDates.fileName(raw.inputFile()).replace(".html.gz", "");
      scorer.add(gold.get(key).get("articleBody").asText(), body(parser, raw));
    }
    System.out.println("main text of pages, as articles: " + scorer.score());
    assertTrue(scorer.score().f1() >= 0.90, () -> "too low: " + scorer.score());
  }

  private static String body(ArticleParser parser, RawRecord raw) {
    if (parser.parse(raw) instanceof Accepted<Article> accepted) {
      Article article = accepted.value();
      int title = article.title() == null ? 0 : article.title().length();
      return article.text().substring(title);
    }
    return "";
  }
}
