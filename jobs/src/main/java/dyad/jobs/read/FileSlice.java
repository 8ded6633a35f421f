package dyad.jobs.read;

import dyad.read.LineRange;
import java.io.Serializable;

/**
 * A file, a range of lines of one, or a path that could not be read when the inputs were listed.
 *
 * @param inputFile path as a user would write it; the name in every record
 * @param location where to open it: a local path or a Hadoop URI
 * @param isLocal whether {@code location} is a local path
 * @param bytes size on disk, of the range if there is one
 * @param range lines to read; null for the whole file
 * @param problem why it cannot be read, else null
 */
public record FileSlice(
    String inputFile, String location, boolean isLocal, long bytes, LineRange range, String problem)
    implements Serializable {

  static FileSlice whole(String inputFile, String location, boolean isLocal, long bytes) {
    return new FileSlice(inputFile, location, isLocal, bytes, null, null);
  }

  static FileSlice unreadable(String inputFile, String problem) {
    return new FileSlice(inputFile, inputFile, true, 0, null, problem);
  }

  FileSlice withRange(LineRange lines) {
    return new FileSlice(inputFile, location, isLocal, lines.end() - lines.start(), lines, problem);
  }

  FileSlice withFirstRecordNo(long firstRecordNo) {
    return withRange(new LineRange(range.start(), range.end(), firstRecordNo));
  }
}
