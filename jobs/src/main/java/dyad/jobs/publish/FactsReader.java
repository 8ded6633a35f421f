package dyad.jobs.publish;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** Reads a file whole and tells what a {@link Manifest} says of it. */
public final class FactsReader implements Function<String, FileFacts> {
  private static final long serialVersionUID = 1L;
  private static final int BUFFER_BYTES = 1 << 18; // few calls, and small beside a Parquet page

  private final String folder;
  private final SerializableConfiguration hadoop;

  public FactsReader(Path folder, Configuration hadoop) {
    this.folder = folder.toString();
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /**
   * The facts of the file at a path below the folder.
   *
   * @throws IOException when it is missing, cannot be read or is no Parquet file
   */
  @Override
  public FileFacts call(String path) throws IOException {
    Path file = new Path(folder, path);
    FileSystem fileSystem = file.getFileSystem(hadoop.value());
    FileStatus status = fileSystem.getFileStatus(file);
    String sha256 = sha256(fileSystem, file);
    try (ParquetFileReader footer =
        ParquetFileReader.open(HadoopInputFile.fromStatus(status, hadoop.value()))) {
      return new FileFacts(path, status.getLen(), footer.getRecordCount(), sha256);
    } catch (RuntimeException e) {
      throw new IOException("not a Parquet file: " + e.getMessage(), e);
    }
  }

  private static String sha256(FileSystem fileSystem, Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = fileSystem.open(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
