package dyad.cluster;

/** What became of articles whose event has another name than before. */
public enum EventChange {
  /** Their event is now part of another one, and its name is used no more. */
  MERGED,
  /** They left their event, which goes on, and are one of their own with a new name. */
  SPLIT,
  /** They left their event, which goes on, for one that was there before. */
  MOVED
}
