package dyad.jobs.testing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Local files behind the habits of a bad object store, {@code store:}: nothing can be renamed, and
 * a folder that was listed once is listed as it was then.
 */
public final class ObjectStore extends RawLocalFileSystem {
  private static final Map<Path, FileStatus[]> LISTED = new ConcurrentHashMap<>();

  /** Lists everything as it is, once. */
  public static void refresh() {
    LISTED.clear();
  }

  @Override
  public URI getUri() {
    return URI.create("store:///");
  }

  @Override
  public String getScheme() {
    return "store";
  }

  @Override
  public boolean rename(Path from, Path to) {
    throw new UnsupportedOperationException("rename " + from);
  }

  @Override
  public FileStatus[] listStatus(Path folder) throws IOException {
    FileStatus[] before = LISTED.get(folder);
    if (before == null) {
      before = super.listStatus(folder);
      LISTED.put(folder, before);
    }
    if (before.length == 0 && !exists(folder)) {
      throw new FileNotFoundException(folder.toString());
    }
    return Arrays.copyOf(before, before.length);
  }
}
