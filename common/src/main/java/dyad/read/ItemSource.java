package dyad.read;

import java.io.IOException;

/** The records of one container, one after the other. */
@FunctionalInterface
interface ItemSource {
  /**
   * The next record or fault; null at the end.
   *
   * @throws IOException if the bytes broke off: nothing more can come
   */
  Item next() throws IOException;
}
