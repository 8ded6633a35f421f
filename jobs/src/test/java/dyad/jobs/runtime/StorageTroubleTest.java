package dyad.jobs.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.NotSerializableException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorageTroubleTest {
  @Test
  void aFullDiskDeepInAnExceptionIsTold() {
    Exception error =
        new RuntimeException("job aborted", new IOException("No space left on device"));
    assertEquals(Optional.of("IOException: No space left on device"), StorageTrouble.in(error));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() {
    assertTrue(
        StorageTrouble.in(new RuntimeException(new AccessDeniedException("/out"))).isPresent());
  }

  @Test
  void aFaultOfTheProgramIsNotTakenForOneOfTheDisk() {
    assertEquals(
        Optional.empty(), StorageTrouble.in(new NullPointerException("No space left on device")));
    assertEquals(
        Optional.empty(), StorageTrouble.in(new NotSerializableException("dyad.jobs.Job")));
  }
}
