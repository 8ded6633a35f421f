package dyad.trend;

/**
 * What moved a pair in a month.
 *
 * @param month months since January 1970
 * @param driver event, entity or word
 * @param articles distinct articles of the month that name the pair and have the driver
 * @param articlesBefore the same in the month before
 * @param ofPair by how many distinct articles the pair changed
 * @param rank place among its kind, from 1
 */
public record PairDriver(
    int month,
    DriverKind kind,
    String driver,
    long articles,
    long articlesBefore,
    long ofPair,
    int rank) {
  public long change() {
    return articles - articlesBefore;
  }

  /** Share of the pair's change, negative against it; NaN when the pair does not change. */
  public double shareOfChange() {
    return ofPair == 0 ? Double.NaN : (double) change() / ofPair;
  }
}
