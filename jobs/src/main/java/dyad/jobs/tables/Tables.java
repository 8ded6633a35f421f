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
          EventHistoryTable.TABLE,
          PairMentionTable.TABLE,
          PairAssociationTable.TABLE,
          PairRelationTable.TABLE,
          PairTrendTable.TABLE,
          GroupTrendTable.TABLE,
          PairDriverTable.TABLE,
          CountryNetworkTable.TABLE,
          RunTable.TABLE);

  private Tables() {}
}
