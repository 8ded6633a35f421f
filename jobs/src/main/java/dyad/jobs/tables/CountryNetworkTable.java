package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Who is central among the countries of a month. */
public final class CountryNetworkTable {
  public static final String PERIOD_START = "period_start";
  public static final String COUNTRY = "country";
  public static final String DEGREE = "degree";
  public static final String STRENGTH = "strength";
  public static final String CENTRALITY = "centrality";
  public static final String COMMUNITY = "community";
  public static final String MODULARITY = "modularity";

  public static final Table TABLE =
      Table.named(
              "country_networks",
              "one country in the network of one month; its ties are the month's rows of pair_trends"
                  + " with distinct_article_count above 0, which is their weight")
          .required(PERIOD_START, DateType, "First day of the month, UTC")
          .required(COUNTRY, StringType, "A country with at least one tie")
          .required(DEGREE, LongType, "Countries it is tied to")
          .required(STRENGTH, LongType, "Sum of the weights of its ties")
          .required(
              CENTRALITY,
              DoubleType,
              "Eigenvector centrality on the weights (Bonacich 1972), 1 for the most central; 0 for"
                  + " a part of the network without ties to the strongest part")
          .required(
              COMMUNITY,
              StringType,
              "Code of the country of greatest strength in its community (of equals the first in the"
                  + " alphabet); communities by greedy joining for modularity, of equal gains the"
                  + " first in the alphabet (Clauset, Newman and Moore 2004)")
          .required(
              MODULARITY,
              DoubleType,
              "Modularity of the month's division into communities, the same in all its rows (Newman"
                  + " and Girvan 2004)")
          .key(PERIOD_START, COUNTRY)
          .orderedBy(PERIOD_START, COUNTRY);

  private CountryNetworkTable() {}
}
