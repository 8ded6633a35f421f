package dyad.jobs.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine. Without Hadoop's native library, which few have, Hadoop's own starts a
 * process for every file it creates, to set its mode; this one does not.
 */
public final class LocalFiles extends LocalFileSystem {
  public LocalFiles() {
    super(new InProcess());
  }

  private static final class InProcess extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      boolean special = permission.getStickyBit();
      if (special || !Files.getFileStore(file).supportsFileAttributeView("posix")) {
        super.setPermission(path, permission);
      } else {
        Files.setPosixFilePermissions(file, modes(permission));
      }
    }
  }

  private static Set<PosixFilePermission> modes(FsPermission permission) {
    return PosixFilePermissions.fromString(
        permission.getUserAction().SYMBOL
            + permission.getGroupAction().SYMBOL
            + permission.getOtherAction().SYMBOL);
  }
}
