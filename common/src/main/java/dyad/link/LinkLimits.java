package dyad.link;

/** Numbers that bound the work of linking and say how much evidence is enough. */
public final class LinkLimits {
  /**
   * Forms before it in a block that a form is compared with; a block with more forms than this is
   * compared with its neighbours in the alphabet only, and counted. 1 M forms in 4 blocks each are
   * then at most 160 M comparisons.
   */
  public static final int WINDOW = 40;

  /**
   * Rounds in which agreements spread; spellings of a name hang together more closely than that.
   */
  public static final int MAX_ROUNDS = 12;

  /**
   * Agreements that one task clusters at once, about 100 MB; more are first told apart into
   * connected groups, with the same result.
   */
  public static final int ONE_TASK_EDGES = 200_000;

  /** Agreements of one connected group that are weighed; the best come first. About 100 MB. */
  public static final int MAX_GROUP_EDGES = 200_000;

  /** Share of the mentions with a country that one must have to claim those without. */
  public static final double HOME_SHARE = 0.8;

  /** Articles that must use a short form for a long one before that outweighs all rivals. */
  public static final int ALIAS_ARTICLES = 2;

  /** Share of such articles that must agree on the long form. */
  public static final double ALIAS_SHARE = 0.8;

  /** Shared countries, co-named people and title words that tie a bare surname to a person. */
  public static final int BARE_EVIDENCE = 3;

  /** How many times the evidence for the second person that for the first must be. */
  public static final double BARE_MARGIN = 2;

  /** Days in a bucket; evidence for a bare surname is taken from the same and adjacent ones. */
  public static final int BUCKET_DAYS = 7;

  /** Share of a person's mentions with a country that its country needs. */
  public static final double COUNTRY_SHARE = 0.5;

  /** Confidence in the country that is part of a name's identity against most of its mentions. */
  public static final double HOME_CONFIDENCE = 0.5;

  /** Articles that must tie a name to a country before it is proposed as a cue. */
  public static final int CUE_PROPOSAL = 2;

  /**
   * Articles that must do so before the name codes others. Of what these bounds coded in labelled
   * world news, 105 of 116 were coded so by the labels too, 10 had no country and 1 another.
   */
  public static final int CUE_ARTICLES = 3;

  /** Share of the articles that tie the name to any country which must agree. */
  public static final double CUE_PRECISION = 0.9;

  /** Share of all articles with the name that must say so: it is no other's name as well. */
  public static final double CUE_COVERAGE = 0.3;

  /** Days before the first and after the last such article in which the cue holds. */
  public static final int CUE_DAYS = 60;

  private LinkLimits() {}
}
