package dyad.jobs.read;

import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** Finds the files of the user's inputs: paths, globs, URIs of any Hadoop file system. */
final class InputListing {
  private final Configuration hadoop;
  private final LocalFolders local;
  private final HadoopFolders remote;
  // by path: the order of everything that follows; a file named twice is read once
  private final Map<String, FileSlice> found = new TreeMap<>();

  private InputListing(Configuration hadoop, Collection<String> excluded) {
    this.hadoop = hadoop;
    this.local = new LocalFolders(localPaths(excluded), found);
    this.remote = new HadoopFolders(excluded, found);
  }

  /**
   * The files in order of their paths.
   *
   * @param excluded folders that are not read, such as the job's own output
   * @throws UserMistake if an input does not exist, matches nothing or there is no file at all
   */
  static List<FileSlice> of(
      List<String> inputs, Collection<String> excluded, Configuration hadoop) {
    InputListing listing = new InputListing(hadoop, excluded);
    for (String input : inputs) {
      listing.add(input);
    }
    listing.local.followLinks();
    if (listing.found.isEmpty()) {
      throw new UserMistake(
          "No files in input " + String.join(", ", inputs) + ": name a folder that holds articles");
    }
    return List.copyOf(listing.found.values());
  }

  private void add(String input) {
    Path path = localPath(input);
    if (path != null && local.exists(path)) {
      if (local.isExcluded(path)) {
        throw new UserMistake(
            "Input " + input + " is the output folder: choose another --output or another input");
      }
      local.add(path);
      return;
    }
    try {
      org.apache.hadoop.fs.Path pattern =
          new org.apache.hadoop.fs.Path(path == null ? input : path.toUri().toString());
      if (path != null) {
        pattern = new org.apache.hadoop.fs.Path("file", "", path.toAbsolutePath().toString());
      }
      FileSystem system = pattern.getFileSystem(hadoop);
      FileStatus[] matches = system.globStatus(pattern);
      if (matches == null || matches.length == 0) {
        throw new UserMistake(
            "Input " + input + " does not exist or matches nothing: check the path");
      }
      for (FileStatus match : matches) {
        addMatch(system, match);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserMistake("Input " + input + " cannot be listed: " + oneLine(e));
    }
  }

  private void addMatch(FileSystem system, FileStatus match) {
    Path path = localPath(match.getPath().toString());
    if (path == null) {
      remote.add(system, match);
    } else if (!local.isExcluded(path)) {
      local.add(path);
    }
  }

  private static List<Path> localPaths(Collection<String> inputs) {
    return inputs.stream().map(InputListing::localPath).filter(path -> path != null).toList();
  }

  /** The local path that an input is; null if it belongs to another file system. */
  private static Path localPath(String input) {
    try {
      if (input.startsWith("file:")) {
        String path = input.substring("file:".length());
        return Path.of(path.startsWith("//") ? path.replaceFirst("^/++", "/") : path);
      }
      return input.matches("[A-Za-z][A-Za-z0-9+.-]{1,20}+:/.*+") ? null : Path.of(input);
    } catch (InvalidPathException e) {
      throw new UserMistake("Invalid input path " + input + ": " + e.getReason());
    }
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
