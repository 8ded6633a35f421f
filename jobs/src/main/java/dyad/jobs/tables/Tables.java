package dyad.jobs.tables;

import java.util.List;

/** All published tables. */
public final class Tables {
  public static final List<Table> ALL =
      List.of(
          ArticleTable.TABLE,
          RejectTable.TABLE,
          MentionTable.TABLE,
          EntityTable.TABLE,
          LearnedCueTable.TABLE,
          CooccurrenceTable.TABLE,
          EventTable.TABLE,
          PairMentionTable.TABLE,
          PairRelationTable.TABLE,
          PairTrendTable.TABLE,
          RunTable.TABLE);

  private Tables() {}
}
