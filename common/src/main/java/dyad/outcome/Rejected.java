package dyad.outcome;

/**
 * An input record that was not accepted.
 *
 * @param inputFile path of its file
 * @param recordNo position in the file, from 0; 0 for a whole file
 * @param detail what was wrong and where, in one line
 */
public record Rejected<T>(String inputFile, long recordNo, Reason reason, String detail)
    implements Outcome<T> {}
