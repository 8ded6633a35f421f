package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Input records that were not accepted. */
public final class RejectTable {
  public static final String INPUT_FILE = "input_file";
  public static final String RECORD_NO = "record_no";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";

  public static final Table TABLE =
      Table.named("rejects", "an input record that was not accepted")
          .required(INPUT_FILE, StringType, "Path of its file")
          .required(
              RECORD_NO, LongType, "Position in the file, from 0; 0 for a file refused as a whole")
          .required(REASON, StringType, "Why, one of the list of reasons below")
          .required(DETAIL, StringType, "What was wrong, and where, in one line")
          .key(INPUT_FILE, RECORD_NO)
          .orderedBy(INPUT_FILE, RECORD_NO);

  private RejectTable() {}
}
