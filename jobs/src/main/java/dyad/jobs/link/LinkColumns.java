package dyad.jobs.link;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Columns and shapes of the rows that pass between the steps of linking. */
final class LinkColumns {
  /** {@link dyad.link.FormNode#id()} of the mention's own text. */
  static final String OWN = "own";

  /** {@link dyad.link.FormNode#id()} of the form it stands for. */
  static final String NODE = "node";

  /** {@link dyad.link.FormNode#id()} of a longer form that the article shortens to it; or null. */
  static final String FULLER = "fuller";

  /** Text that {@link #OWN} was made of. */
  static final String TEXT = "text";

  static final String IS_UNRESOLVED = "is_unresolved";
  static final String BLOCK = "block";
  static final String A = "a";
  static final String B = "b";
  static final String AGREEMENT = "agreement";
  static final String SCORE = "score";

  /** Smallest node that a chain of agreements leads to. */
  static final String GROUP = "group";

  /** {@link dyad.link.FormNode#id()} of the form whose identity it is: its own, or its bearer's. */
  static final String MEANT = "meant";

  /** Smallest node of an identity. */
  static final String LEADER = "leader";

  static final StructType REDUCED =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("mention_no", DataTypes.IntegerType)
          .add("type", DataTypes.StringType)
          .add("surface", DataTypes.StringType)
          .add(TEXT, DataTypes.StringType)
          .add("country", DataTypes.StringType)
          .add("confidence", DataTypes.DoubleType)
          .add("section", DataTypes.StringType)
          .add(OWN, DataTypes.StringType)
          .add(NODE, DataTypes.StringType)
          .add(FULLER, DataTypes.StringType)
          .add(IS_UNRESOLVED, DataTypes.BooleanType);

  static final StructType BLOCKS =
      new StructType().add(BLOCK, DataTypes.StringType).add(NODE, DataTypes.StringType);

  static final StructType EDGES =
      new StructType()
          .add(A, DataTypes.StringType)
          .add(B, DataTypes.StringType)
          .add(AGREEMENT, DataTypes.IntegerType)
          .add(SCORE, DataTypes.DoubleType);

  static final StructType LEADERS =
      new StructType().add(NODE, DataTypes.StringType).add(LEADER, DataTypes.StringType);

  private LinkColumns() {}
}
