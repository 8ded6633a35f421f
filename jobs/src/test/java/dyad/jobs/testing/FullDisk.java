package dyad.jobs.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local disk, with room for a number of bytes more; then every write fails as the system's
 * does.
 */
public final class FullDisk extends LocalFileSystem {
  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
  private static volatile String message = "No space left on device";

  public FullDisk() {
    super(new Limited());
  }

  /** Leaves room for so many bytes, and says what a write beyond them fails with. */
  public static void leave(long bytes, String says) {
    message = says;
    ROOM.set(bytes);
  }

  private static final class Limited extends RawLocalFileSystem {
    @Override
    public void initialize(URI uri, Configuration configuration) throws IOException {
      super.initialize(uri, configuration);
    }

    @Override
    public FSDataOutputStream create(
        Path path,
        boolean overwrite,
        int bufferSize,
        short replication,
        long blockSize,
        Progressable progress)
        throws IOException {
      return limited(super.create(path, overwrite, bufferSize, replication, blockSize, progress));
    }

    @Override
    public FSDataOutputStream create(
        Path path,
        FsPermission permission,
        boolean overwrite,
        int bufferSize,
        short replication,
        long blockSize,
        Progressable progress)
        throws IOException {
      return limited(
          super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress));
    }

    private static FSDataOutputStream limited(FSDataOutputStream out) throws IOException {
      return new FSDataOutputStream(new LimitedStream(out), null);
    }
  }

  private static final class LimitedStream extends FilterOutputStream {
    LimitedStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      take(1);
      out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      out.write(bytes, offset, length);
    }

    private static void take(int bytes) throws IOException {
      if (ROOM.addAndGet(-bytes) < 0) {
        throw new IOException(message);
      }
    }
  }
}
