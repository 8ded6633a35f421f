package dyad.jobs.read;

import java.io.Serializable;
import java.util.List;

/** Slices that one task reads, one after the other. */
public record SliceBin(List<FileSlice> slices) implements Serializable {
  public SliceBin {
    slices = List.copyOf(slices);
  }
}
