package dyad.jobs.publish;

import dyad.jobs.runtime.UserMistake;

/**
 * What is wrong with an output folder, said the same way on every file system, whose paths are of
 * different classes.
 */
final class OutputMistakes {
  private OutputMistakes() {}

  static UserMistake unwritable(Object output, String reason) {
    return new UserMistake(
        "Cannot write to --output %s: %s; choose a folder that can be written"
            .formatted(output, reason));
  }

  static UserMistake foreign(Object output, String entry) {
    return new UserMistake(
        "Refusing --output %s: it holds %s, which dyad did not write; choose an empty or new folder"
            .formatted(output, entry));
  }

  /** Another run found this one's lease run out. */
  static UserMistake taken(Object output) {
    return new UserMistake(
        "Another run took --output %s while this one stood still; run again".formatted(output));
  }
}
