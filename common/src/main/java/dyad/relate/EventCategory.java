package dyad.relate;

/**
 * What one country does to another: the categories of PLOVER (Political Language Ontology for
 * Verifiable Event Records, Open Event Data Alliance) with the quad classes of its second edition
 * (Halterman and others 2023), where sanctions are deeds and investigations are accusations.
 */
public enum EventCategory {
  AGREE(QuadClass.VERBAL_COOPERATION),
  CONSULT(QuadClass.VERBAL_COOPERATION),
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  AID(QuadClass.MATERIAL_COOPERATION),
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  INVESTIGATE(QuadClass.VERBAL_CONFLICT),
  DEMAND(QuadClass.VERBAL_CONFLICT),
  DISAPPROVE(QuadClass.VERBAL_CONFLICT),
  REJECT(QuadClass.VERBAL_CONFLICT),
  THREATEN(QuadClass.VERBAL_CONFLICT),
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  COERCE(QuadClass.MATERIAL_CONFLICT),
  ASSAULT(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quad;

  EventCategory(QuadClass quad) {
    this.quad = quad;
  }

  public QuadClass quad() {
    return quad;
  }
}
