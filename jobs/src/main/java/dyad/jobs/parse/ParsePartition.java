package dyad.jobs.parse;

import dyad.model.Article;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import dyad.parse.ArticleParser;
import dyad.parse.ParseConfig;
import dyad.parse.ParseResources;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Raw records to {@link ParsedTable} rows. */
final class ParsePartition implements FlatMapFunction<Iterator<Outcome<RawRecord>>, Row> {
  private static final long serialVersionUID = 1L;

  private final ParseConfig config;
  private final LongAccumulator done;

  ParsePartition(ParseConfig config, LongAccumulator done) {
    this.config = config;
    this.done = done;
  }

  @Override
  public Iterator<Row> call(Iterator<Outcome<RawRecord>> records) {
    ArticleParser parser = new ArticleParser(config, ParseResources.shared());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        Outcome<RawRecord> record = records.next();
        done.add(1);
        return ParsedTable.row(parsed(parser, record));
      }
    };
  }

  private static Outcome<Article> parsed(ArticleParser parser, Outcome<RawRecord> record) {
    if (record instanceof Accepted<RawRecord> accepted) {
      return parser.parse(accepted.value());
    }
    Rejected<RawRecord> rejected = (Rejected<RawRecord>) record;
    return new Rejected<>(
        rejected.inputFile(), rejected.recordNo(), rejected.reason(), rejected.detail());
  }
}
