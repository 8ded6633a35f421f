package dyad.annotate.tagger;

/** A document for training. */
final class LabelledDocument {
  private final String id;
  private final NameDocument document;
  private final int[] allowed;

  /**
   * @param id of the article, for splits
   * @param allowed bits of the labels that each token may have; one bit where the annotation is
   *     certain, more where its guideline does not tell (LOC: a city or a country)
   */
  LabelledDocument(String id, NameDocument document, int[] allowed) {
    this.id = id;
    this.document = document;
    this.allowed = allowed;
  }

  String id() {
    return id;
  }

  NameDocument document() {
    return document;
  }

  /** Not to be changed. */
  int[] allowed() {
    return allowed;
  }
}
