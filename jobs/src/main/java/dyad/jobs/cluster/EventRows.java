package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;

import dyad.cluster.EventDigest;
import dyad.cluster.Profile;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.Seq;

/** Articles of events, each event a run of rows with its earliest article first → event rows. */
final class EventRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /**
   * Rows of {@link EventTable}.
   *
   * @param members article_id, title, published_at, source, duplicate_of, focus_countries and
   *     event_id of all articles, with words and entities of {@link Profiles}, null for copies
   */
  static Dataset<Row> of(Dataset<Row> members) {
    return members
        .repartition(col(EventTable.EVENT_ID))
        .sortWithinPartitions(
            col(EventTable.EVENT_ID),
            col(ArticleTable.PUBLISHED_AT).asc_nulls_last(),
            col(ArticleTable.ARTICLE_ID))
        .mapPartitions(new EventRows(), Encoders.row(EventTable.TABLE.schema()));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Events(rows);
  }

  private static final class Events implements Iterator<Row> {
    private final Iterator<Row> rows;
    private Row first;

    Events(Iterator<Row> rows) {
      this.rows = rows;
      this.first = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      return first != null;
    }

    @Override
    public Row next() {
      if (first == null) {
        throw new NoSuchElementException();
      }
      String eventId = first.getAs(EventTable.EVENT_ID);
      List<EventDigest.Member> members = new ArrayList<>();
      Row row = first;
      while (row != null && eventId.equals(row.getAs(EventTable.EVENT_ID))) {
        members.add(member(row));
        row = rows.hasNext() ? rows.next() : null;
      }
      first = row;
      return event(eventId, EventDigest.of(members));
    }
  }

  private static EventDigest.Member member(Row row) {
    return new EventDigest.Member(
        row.getAs(ArticleTable.ARTICLE_ID),
        row.getAs(ArticleTable.TITLE),
        row.<Instant>getAs(ArticleTable.PUBLISHED_AT),
        row.getAs(ArticleTable.SOURCE),
        row.getAs(ArticleTable.DUPLICATE_OF) != null,
        strings(row.getAs(ArticleTable.FOCUS_COUNTRIES)),
        weighted(row.getAs(Profiles.WORDS)),
        weighted(row.getAs(Profiles.ENTITIES)));
  }

  private static List<String> strings(Seq<String> values) {
    List<String> list = new ArrayList<>();
    for (int i = 0; values != null && i < values.length(); i++) {
      list.add(values.apply(i));
    }
    return list;
  }

  private static List<Profile.TypicalWord> weighted(Seq<Row> values) {
    List<Profile.TypicalWord> list = new ArrayList<>();
    for (int i = 0; values != null && i < values.length(); i++) {
      Row value = values.apply(i);
      list.add(new Profile.TypicalWord(value.getString(0), value.getLong(1)));
    }
    return list;
  }

  private static Row event(String eventId, EventDigest digest) {
    return RowFactory.create(
        eventId,
        digest.title(),
        digest.titleArticleId(),
        digest.startedAt(),
        digest.endedAt(),
        (long) digest.articles(),
        (long) digest.distinctArticles(),
        (long) digest.sources(),
        digest.countries().toArray(String[]::new),
        digest.keywords().toArray(String[]::new),
        digest.entityIds().toArray(String[]::new));
  }
}
