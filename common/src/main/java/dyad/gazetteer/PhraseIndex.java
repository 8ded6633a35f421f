package dyad.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trie over atoms: finds the phrases of the gazetteer that begin at an atom, in time independent
 * of their number. The edges live in one open-addressed table keyed by (node, atom hash); two
 * different edges collide with probability 2⁻⁶⁴ each.
 */
final class PhraseIndex {
  private static final int INITIAL_CAPACITY = 1 << 16;
  private static final long COMMA_SALT = 0x9e3779b97f4a7c15L;
  private static final long AMPERSAND_SALT = 0xc2b2ae3d27d4eb4fL;
  private static final Sense[] NO_SENSES = {};

  private long[] keys = new long[INITIAL_CAPACITY];
  private int[] targets = new int[INITIAL_CAPACITY];
  private int edges;
  private int nodes = 1;
  private final List<Sense[]> senses = new ArrayList<>(List.<Sense[]>of(NO_SENSES));

  /** Adds a reading of a phrase; readings of one phrase keep the order in which they came. */
  void add(Atoms phrase, Sense sense) {
    int node = 0;
    for (int i = 0; i < phrase.size(); i++) {
      node = child(node, edgeHash(phrase, 0, i));
    }
    Sense[] old = senses.get(node);
    Sense[] extended = Arrays.copyOf(old, old.length + 1);
    extended[old.length] = sense;
    senses.set(node, extended);
  }

  /** Node reached from another by an atom; −1 if none. Node 0 is the root. */
  int next(int node, Atoms atoms, int first, int atom) {
    if (atom > first && atoms.separator(atom) == Atoms.BREAK) {
      return -1;
    }
    return find(key(node, edgeHash(atoms, first, atom)));
  }

  /** Readings of the phrase that ends at a node; empty if none ends there. */
  Sense[] senses(int node) {
    return senses.get(node);
  }

  private static long edgeHash(Atoms atoms, int first, int atom) {
    long hash = atoms.hash(atom);
    if (atom == first) {
      return hash;
    }
    return switch (atoms.separator(atom)) {
      case Atoms.COMMA -> hash ^ COMMA_SALT;
      case Atoms.AMPERSAND -> hash ^ AMPERSAND_SALT;
      default -> hash;
    };
  }

  private int child(int node, long hash) {
    long key = key(node, hash);
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (edges * 2 >= keys.length) {
      grow();
    }
    int created = nodes;
    nodes++;
    senses.add(NO_SENSES);
    put(key, created);
    edges++;
    return created;
  }

  private static long key(int node, long hash) {
    long h = hash + node * 0x9e3779b97f4a7c15L;
    h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    h ^= h >>> 31;
    return h == 0 ? 1 : h; // 0 marks an empty cell
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int cell = (int) key & mask;
    while (keys[cell] != 0) {
      if (keys[cell] == key) {
        return targets[cell];
      }
      cell = (cell + 1) & mask;
    }
    return -1;
  }

  private void put(long key, int target) {
    int mask = keys.length - 1;
    int cell = (int) key & mask;
    while (keys[cell] != 0) {
      cell = (cell + 1) & mask;
    }
    keys[cell] = key;
    targets[cell] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }
}
