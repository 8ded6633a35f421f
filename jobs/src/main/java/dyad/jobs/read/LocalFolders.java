package dyad.jobs.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lists local folders recursively. Each real folder is read once, links to folders after all real
 * ones, so that loops end and no file gets its name by chance.
 */
final class LocalFolders {
  private final Set<Path> excluded = new HashSet<>();
  private final Set<Path> visited = new HashSet<>();
  private final Set<Path> links = new TreeSet<>();
  private final Map<String, FileSlice> found;
  private final Path workingFolder = Path.of("").toAbsolutePath();

  LocalFolders(List<Path> excluded, Map<String, FileSlice> found) {
    this.found = found;
    excluded.forEach(path -> this.excluded.add(real(path)));
  }

  boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  boolean isExcluded(Path path) {
    return excluded.contains(real(path));
  }

  /** Takes a file or a folder that the user named, whatever its name. */
  void add(Path path) {
    addPath(path.toAbsolutePath().normalize());
  }

  /** Goes into linked folders that were not met otherwise. */
  void followLinks() {
    while (!links.isEmpty()) {
      List<Path> round = List.copyOf(links);
      links.clear();
      round.forEach(this::addFolder);
    }
  }

  private void addPath(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        addFolder(path);
      } else if (attributes.isRegularFile()) {
        String name = name(path);
        found.put(name, FileSlice.whole(name, path.toString(), true, attributes.size()));
      } else {
        refuse(path, "not a regular file");
      }
    } catch (IOException e) {
      refuse(path, Problems.of(e));
    }
  }

  private void addFolder(Path folder) {
    Path real = real(folder);
    if (excluded.contains(real) || !visited.add(real)) {
      return;
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isHidden(entry)) {
          children.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      refuse(folder, "cannot be listed: " + Problems.of(e.getCause()));
    } catch (IOException e) {
      refuse(folder, "cannot be listed: " + Problems.of(e));
    }
    children.sort(null);
    for (Path child : children) {
      if (Files.isSymbolicLink(child) && Files.isDirectory(child)) {
        links.add(child);
      } else {
        addPath(child);
      }
    }
  }

  private void refuse(Path path, String problem) {
    found.put(name(path), FileSlice.unreadable(name(path), problem));
  }

  /** Relative to the working folder where it lies inside, else absolute. */
  private String name(Path path) {
    boolean isInside = path.startsWith(workingFolder) && !path.equals(workingFolder);
    return (isInside ? workingFolder.relativize(path) : path).toString();
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("_");
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
