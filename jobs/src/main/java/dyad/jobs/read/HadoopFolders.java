package dyad.jobs.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists folders of a Hadoop file system recursively; each is read once. */
final class HadoopFolders {
  private final Set<String> excluded = new HashSet<>();
  private final Set<String> visited = new HashSet<>();
  private final Map<String, FileSlice> found;

  HadoopFolders(Collection<String> excluded, Map<String, FileSlice> found) {
    this.found = found;
    excluded.forEach(path -> this.excluded.add(withoutSlash(path)));
  }

  void add(FileSystem system, FileStatus status) {
    String name = status.getPath().toString();
    if (!status.isDirectory()) {
      found.put(name, FileSlice.whole(name, name, false, status.getLen()));
      return;
    }
    if (excluded.contains(withoutSlash(name)) || !visited.add(name)) {
      return;
    }
    try {
      FileStatus[] children = system.listStatus(status.getPath());
      Arrays.sort(children, Comparator.comparing(child -> child.getPath().toString()));
      for (FileStatus child : children) {
        if (!isHidden(child.getPath())) {
          add(system, child);
        }
      }
    } catch (IOException e) {
      found.put(name, FileSlice.unreadable(name, "cannot be listed: " + Problems.of(e)));
    }
  }

  private static boolean isHidden(Path path) {
    return path.getName().startsWith(".") || path.getName().startsWith("_");
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
