package dyad.jobs.cluster;

import dyad.cluster.PairModel;
import java.io.Serializable;

/**
 * How articles are put into events.
 *
 * @param model judges pairs of articles
 * @param threshold least mean probability at which two groups merge, 0 to 1
 * @param localEdges edges up to which groups are merged in memory; each takes about 100 bytes there
 * @param broadcastArticles articles up to which every executor gets all profiles, 3 KB each
 */
public record EventConfig(PairModel model, double threshold, int localEdges, long broadcastArticles)
    implements Serializable {
  // On the labelled sets 0.35 to 0.5 do alike. Lower, articles without dates gain a little; higher,
  // thinned sets, labelled sets among other news and routine text are kept apart better.
  private static final double THRESHOLD = 0.45;
  private static final int LOCAL_EDGES = 1_000_000;
  private static final long BROADCAST_ARTICLES = 20_000;

  /** The same with another model. */
  public EventConfig with(PairModel other) {
    return new EventConfig(other, threshold, localEdges, broadcastArticles);
  }

  /** The setting for every corpus. */
  public static EventConfig standard() {
    return new EventConfig(PairModel.shipped(), THRESHOLD, LOCAL_EDGES, BROADCAST_ARTICLES);
  }
}
