package dyad.annotate.tagger;

/** 32-bit hashes of words and of combinations of them; the same on every machine. */
final class Hashing {
  private Hashing() {}

  /** Finalizer of MurmurHash3 (Appleby 2011, public domain). */
  static int mix(int h) {
    int x = h;
    x ^= x >>> 16;
    x *= 0x85ebca6b;
    x ^= x >>> 13;
    x *= 0xc2b2ae35;
    x ^= x >>> 16;
    return x;
  }

  static int of(CharSequence word, int start, int end) {
    int h = 0x811c9dc5;
    for (int i = start; i < end; i++) {
      h = (h ^ word.charAt(i)) * 0x01000193; // FNV-1a over UTF-16 units
    }
    return mix(h + end - start);
  }

  static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  static int pair(int a, int b) {
    return mix(a * 0x9e3779b1 + b);
  }

  static int triple(int a, int b, int c) {
    return mix(mix(a * 0x9e3779b1 + b) * 0x9e3779b1 + c);
  }
}
