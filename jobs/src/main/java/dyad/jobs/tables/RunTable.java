package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

/** Runs of the job. */
public final class RunTable {
  public static final String RUN_ID = "run_id";
  public static final String STARTED_AT = "started_at";
  public static final String FINISHED_AT = "finished_at";
  public static final String PARAMETERS = "parameters";
  public static final String INPUT_RECORD_COUNT = "input_record_count";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String REJECT_COUNT = "reject_count";
  public static final String KNOWN_RECORD_COUNT = "known_record_count";
  public static final String UNDATED_ARTICLE_COUNT = "undated_article_count";
  public static final String ROW_COUNTS = "row_counts";
  public static final String CAPPED_COUNTS = "capped_counts";
  public static final String VERSIONS = "versions";

  public static final Table TABLE =
      Table.named("runs", "one run of the job")
          .required(RUN_ID, StringType, "Start time and a hash of the parameters")
          .required(STARTED_AT, TimestampType, "When the run started")
          .required(FINISHED_AT, TimestampType, "When its tables were complete")
          .required(
              PARAMETERS,
              createMapType(StringType, StringType, false),
              "Every option with the value in force")
          .required(
              INPUT_RECORD_COUNT,
              LongType,
              "Input records that this run read: article_count + reject_count")
          .required(ARTICLE_COUNT, LongType, "Those of them that are articles")
          .required(REJECT_COUNT, LongType, "Those of them that were not accepted")
          .required(
              KNOWN_RECORD_COUNT,
              LongType,
              "Those of them that added no row, because the tables had the article, or a reject of"
                  + " that file and record, from an earlier run; rows of articles and rejects ="
                  + " the other records of all runs")
          .required(
              UNDATED_ARTICLE_COUNT, LongType, "Rows of articles, after this run, in no period")
          .required(
              ROW_COUNTS,
              createMapType(StringType, LongType, false),
              "Rows after this run, by table")
          .required(
              CAPPED_COUNTS,
              createMapType(StringType, LongType, false),
              "Candidate blocks that were cut to their bound, by stage")
          .required(
              VERSIONS,
              createMapType(StringType, StringType, false),
              "Versions of the program, Spark, the models and the gazetteer")
          .key(RUN_ID)
          .orderedBy(STARTED_AT, RUN_ID);

  private RunTable() {}
}
