package dyad.jobs.cluster;

import dyad.cluster.CandidateRules;
import dyad.cluster.Idf;
import dyad.cluster.Profile;
import dyad.cluster.ProfileCodec;
import dyad.cluster.StoryTerms;
import dyad.jobs.dedup.ArticleOrder;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Story → what of it is compared with others. */
final class Profiles implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String DAY = "day";

  /** Key of the publisher. */
  static final String OUTLET = "outlet";

  /** {@link Profile} as bytes. */
  static final String PROFILE = "profile";

  /** Candidate terms: key and weight of each, as ints. */
  static final String POSTED = "posted";

  /** Most typical words, for people; array of struct word, weight. */
  static final String WORDS = "words";

  /** Most typical entities, ids; array of struct word, weight; empty when none are linked. */
  static final String ENTITIES = "entities";

  static final String WORD = "word";
  static final String WEIGHT = "weight";

  private static final StructType WORD_SCHEMA =
      new StructType()
          .add(WORD, DataTypes.StringType, false)
          .add(WEIGHT, DataTypes.LongType, false);

  static final StructType SCHEMA =
      new StructType()
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(DAY, DataTypes.DoubleType, false)
          .add(OUTLET, DataTypes.IntegerType, false)
          .add(PROFILE, DataTypes.BinaryType, false)
          .add(POSTED, DataTypes.BinaryType, false)
          .add(WORDS, DataTypes.createArrayType(WORD_SCHEMA, false), false)
          .add(ENTITIES, DataTypes.createArrayType(WORD_SCHEMA, false), false);

  private static final int KEYWORDS_KEPT = 20; // an event shows 8; its articles differ a little
  private static final int ENTITIES_KEPT = 40; // an event shows 20

  private final Broadcast<Idf> idf;

  Profiles(Broadcast<Idf> idf) {
    this.idf = idf;
  }

  @Override
  public Row call(Row story) {
    StoryTerms terms = Stories.terms(story);
    double day = Stories.day(story);
    Profile profile = Profile.of(terms, day, Stories.source(story), idf.value());
    return RowFactory.create(
        Stories.ordinal(story),
        day,
        profile.outlet(),
        ProfileCodec.toBytes(profile),
        posted(Profile.candidateTerms(terms, idf.value()), idf.value()),
        rows(Profile.typicalWords(terms, idf.value(), KEYWORDS_KEPT)),
        rows(Profile.typicalEntities(Stories.namings(story), idf.value(), ENTITIES_KEPT)));
  }

  private static Row[] rows(List<Profile.TypicalWord> words) {
    return words.stream()
        .map(word -> RowFactory.create(word.word(), word.thousandths()))
        .toArray(Row[]::new);
  }

  private static byte[] posted(List<Integer> keys, Idf idf) {
    ByteBuffer buffer = ByteBuffer.allocate(2 * Integer.BYTES * keys.size());
    for (int key : keys) {
      buffer.putInt(key).putInt(CandidateRules.hundredths(idf.of(key)));
    }
    return buffer.array();
  }
}
