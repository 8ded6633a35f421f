package dyad.relate;

/** Whether countries help or hurt each other, in words or in deeds. */
public enum QuadClass {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(1),
  VERBAL_CONFLICT(-1),
  MATERIAL_CONFLICT(-1);

  private final int tone;

  QuadClass(int tone) {
    this.tone = tone;
  }

  /** 1 for cooperation, -1 for conflict. */
  public int tone() {
    return tone;
  }

  public boolean isConflict() {
    return tone < 0;
  }
}
