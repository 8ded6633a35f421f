package dyad.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.runtime.UserMistake;
import dyad.jobs.testing.LocalSpark;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.outcome.Rejected;
import dyad.read.ReadConfig;
import dyad.testing.HostileInputs;
import dyad.testing.SampleContainers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPlanTest {
  private static final ReadConfig CONFIG = ReadConfig.defaults();
  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
  }

  /** File, number and kind of an outcome: what must not depend on slices and bins. */
  private static final class Key implements Function<Outcome<RawRecord>, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String call(Outcome<RawRecord> outcome) {
      if (outcome instanceof Accepted<RawRecord> accepted) {
        RawRecord record = accepted.value();
        return record.inputFile() + " " + record.recordNo() + " " + record.body().hashCode();
      }
      Rejected<RawRecord> rejected = (Rejected<RawRecord>) outcome;
      return rejected.inputFile() + " " + rejected.recordNo() + " " + rejected.reason();
    }
  }

  private List<String> read(String... inputs) {
    InputPlan plan = InputPlan.of(spark, List.of(inputs), List.of(), CONFIG);
    return plan.records(spark, CONFIG).map(new Key()).collect();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void aLargeFileInRangesIsTheSameAsInOnePiece() throws IOException {
    write(
        "a.jsonl",
        SampleContainers.jsonl(300)
            .replace("\"a7\"", "oops")
            .replace("}\n{\"id\": \"a9\"", "}\n\n \n{\"id\": \"a9\""));
    String file = folder.resolve("a.jsonl").toString();
    SliceReader reader = new SliceReader(new Configuration(false), CONFIG);
    FileSlice whole = FileSlice.whole(file, file, true, Files.size(folder.resolve("a.jsonl")));
    List<FileSlice> ranges = new SliceCutter(reader, CONFIG, 10_000).cut(List.of(whole));
    assertTrue(ranges.size() > 5, () -> "ranges: " + ranges.size());
    List<FileSlice> numbered = SliceNumbers.of(spark, ranges, reader);
    List<Outcome<RawRecord>> parts = new ArrayList<>();
    reader.call(new SliceBin(numbered)).forEachRemaining(parts::add);
    List<Outcome<RawRecord>> piece = new ArrayList<>();
    reader.open(whole).forEachRemaining(piece::add);
    assertEquals(piece, parts);
    assertEquals(300, piece.size());
  }

  @Test
  void manySmallFilesAreFewTasks() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      write("f" + i % 10 + "/" + i + ".txt", SampleContainers.text(i));
    }
    InputPlan plan = InputPlan.of(spark, List.of(folder.toString()), List.of(), CONFIG);
    assertEquals(2_000, plan.fileCount());
    assertTrue(plan.bins().size() <= 8 * 2 + 1, () -> "bins: " + plan.bins().size());
    assertEquals(2_000, new HashSet<>(read(folder.toString())).size());
  }

  @Test
  void theSameFilesHoweverTheInputIsWritten() throws IOException {
    write("sub/a.txt", "An article about ferries.");
    write("sub/b.jsonl", SampleContainers.jsonl(2));
    write("_temporary/c.txt", "hidden");
    write(".d.txt", "hidden");
    List<String> expected = read(folder.toString());
    assertEquals(3, expected.size());
    assertEquals(expected, read("file:" + folder));
    assertEquals(expected, read("file://" + folder + "/"));
    assertEquals(expected, read(folder + "/s*"));
    assertEquals(expected, read(folder + "/sub/*"));
    assertEquals(expected, read(folder.toString(), folder + "/sub/a.txt"));
    assertEquals(expected, read(folder + "/sub/{a.txt,b.jsonl}"));
    assertTrue(expected.get(0).startsWith(folder + "/sub/a.txt 0 "), expected.get(0));
  }

  @Test
  void theOutputInsideOfTheInputIsNotRead() throws IOException {
    write("a.txt", "An article about ferries.");
    write("out/articles/part.parquet", "PAR1");
    InputPlan plan =
        InputPlan.of(
            spark, List.of(folder.toString()), List.of(folder.resolve("out").toString()), CONFIG);
    assertEquals(1, plan.fileCount());
  }

  @Test
  void mistakesSayWhichInput() {
    String missing = folder.resolve("missing").toString();
    UserMistake mistake = assertThrows(UserMistake.class, () -> read(missing));
    assertTrue(mistake.getMessage().contains(missing), mistake.getMessage());
    assertThrows(UserMistake.class, () -> read(folder + "/*.none"));
    assertThrows(UserMistake.class, () -> read(folder.toString()));
    assertThrows(UserMistake.class, () -> read("nosuchscheme://host/path"));
  }

  @Test
  void loopsOfLinksEndAndDanglingOnesAreRejects() throws IOException {
    write("one/a.txt", "An article about ferries.");
    Files.createSymbolicLink(folder.resolve("one/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Files.createSymbolicLink(folder.resolve("away.txt"), folder.resolve("missing.txt"));
    List<String> outcomes = read(folder.toString());
    assertEquals(3, outcomes.size(), outcomes::toString);
    assertEquals(2, outcomes.stream().filter(o -> o.endsWith("UNREADABLE")).count());
  }

  @Test
  void aFileThatVanishesAfterItWasListedIsOneReject() throws IOException {
    write("a.txt", "An article about ferries.");
    write("b.txt", "An article about bridges.");
    InputPlan plan = InputPlan.of(spark, List.of(folder.toString()), List.of(), CONFIG);
    Files.delete(folder.resolve("a.txt"));
    List<String> outcomes = plan.records(spark, CONFIG).map(new Key()).collect();
    assertEquals(2, outcomes.size(), outcomes::toString);
    assertTrue(outcomes.get(0).endsWith("a.txt 0 UNREADABLE"), outcomes::toString);
  }

  @Test
  void aLargeFileThatIsCutOffAfterItWasListedLosesNoRecordInSilence() throws IOException {
    write("a.jsonl", SampleContainers.jsonl(300));
    String file = folder.resolve("a.jsonl").toString();
    SliceReader reader = new SliceReader(new Configuration(false), CONFIG);
    FileSlice whole = FileSlice.whole(file, file, true, Files.size(folder.resolve("a.jsonl")));
    List<FileSlice> ranges = new SliceCutter(reader, CONFIG, 10_000).cut(List.of(whole));
    List<FileSlice> numbered = SliceNumbers.of(spark, ranges, reader);
    Files.writeString(folder.resolve("a.jsonl"), SampleContainers.jsonl(2));
    List<Outcome<RawRecord>> outcomes = new ArrayList<>();
    reader.call(new SliceBin(numbered)).forEachRemaining(outcomes::add);
    assertTrue(
        outcomes.stream()
            .anyMatch(
                o ->
                    o instanceof Rejected<RawRecord> rejected
                        && rejected.reason() == Reason.UNREADABLE),
        outcomes::toString);
  }

  @Test
  void anotherFileSystemIsReadThroughHadoop() throws IOException {
    write("a.jsonl", SampleContainers.jsonl(3));
    spark.hadoopConfiguration().set("fs.other.impl", OtherFileSystem.class.getName());
    spark.hadoopConfiguration().set("fs.other.impl.disable.cache", "true");
    List<String> outcomes = read("other:" + folder);
    assertEquals(3, outcomes.size());
    assertTrue(outcomes.get(0).startsWith("other:"), outcomes.get(0));
  }

  @Test
  @Tag("slow")
  void everyHostileFileEndsInOutcomesWithUniqueNumbers() throws IOException {
    Files.createDirectories(folder);
    assertEquals(300, HostileInputs.write(folder, 300, 7));
    InputPlan plan = InputPlan.of(spark, List.of(folder.toString()), List.of(), CONFIG);
    List<String> outcomes = plan.records(spark, CONFIG).map(new Key()).collect();
    Set<String> numbers = new HashSet<>();
    Set<String> files = new HashSet<>();
    for (String outcome : outcomes) {
      int last = outcome.lastIndexOf(' ');
      assertTrue(numbers.add(outcome.substring(0, last)), () -> "twice: " + outcome);
      files.add(outcome.substring(0, outcome.lastIndexOf(' ', last - 1)));
    }
    assertEquals(plan.fileCount(), files.size());
  }

  /** Local files under another scheme, as a stand-in for a remote store. */
  public static final class OtherFileSystem extends org.apache.hadoop.fs.RawLocalFileSystem {
    @Override
    public java.net.URI getUri() {
      return java.net.URI.create("other:///");
    }

    @Override
    public String getScheme() {
      return "other";
    }
  }
}
