package dyad.jobs.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @Test
  void aFileHasTheModeAskedForAndItsBytesAreChecked(@TempDir java.nio.file.Path folder)
      throws IOException {
    try (LocalFiles files = new LocalFiles()) {
      files.initialize(java.net.URI.create("file:///"), new Configuration(false));
      Path path = new Path(folder.resolve("a").toUri());
      files.create(path).close();
      files.setPermission(path, new FsPermission((short) 0640));
      assertEquals(
          "rw-r-----",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))));
      assertEquals(new FsPermission((short) 0640), files.getFileStatus(path).getPermission());
      assertEquals(true, Files.exists(folder.resolve(".a.crc")));
    }
  }
}
