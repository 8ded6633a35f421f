package dyad.cluster;

/** 32-bit keys of terms; terms of different kinds have keys of their own. */
final class TermKey {
  private static final int FNV_OFFSET = 0x811c9dc5; // FNV-1a, 32 bits
  private static final int FNV_PRIME = 0x01000193;

  private TermKey() {}

  static int word(String word) {
    return of('w', word);
  }

  static int bigram(String first, String second) {
    return of('b', first + ' ' + second);
  }

  static int entity(String id) {
    return of('e', id);
  }

  static int number(String digits) {
    return of('n', digits);
  }

  static int outlet(String name) {
    return of('o', name);
  }

  private static int of(char kind, String term) {
    int hash = (FNV_OFFSET ^ kind) * FNV_PRIME;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * FNV_PRIME;
    }
    // MurmurHash3's finalizer: FNV's low bits alone are not even enough for a table of 2^21.
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
