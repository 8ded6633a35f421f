package dyad.annotate.tagger;

import dyad.annotate.tagger.Lexicon.Casing;
import dyad.annotate.tagger.Lexicon.Entry;
import dyad.model.MentionType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of a {@link NameModel}: eight letters, version, SHA-256 of the rest, then the rest,
 * deflated: types, calibration, transitions, lexicon, features in ascending order of their hashes
 * with the weights that are not 0, a byte each.
 */
public final class ModelFile {
  static final byte[] MAGIC = "DYADNAME".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHECKSUM_BYTES = 32;

  private ModelFile() {}

  static void write(NameModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream data =
        new DataOutputStream(new DeflaterOutputStream(payload, deflater))) {
      for (MentionType type : MentionType.values()) {
        data.writeUTF(type.name());
      }
      data.writeUTF("");
      data.writeDouble(model.calibration.slope());
      data.writeDouble(model.calibration.intercept());
      for (float weight : model.transitions) {
        data.writeFloat(weight);
      }
      writeLexicon(model.lexicon, data);
      writeWeights(model, data);
    } finally {
      deflater.end();
    }
    byte[] bytes = payload.toByteArray();
    DataOutputStream header = new DataOutputStream(out);
    header.write(MAGIC);
    header.writeInt(VERSION);
    header.write(checksum(bytes));
    header.write(bytes);
    header.flush();
  }

  private static void writeLexicon(Lexicon lexicon, DataOutputStream data) throws IOException {
    Map<String, Entry> words = new TreeMap<>(lexicon.words());
    writeStrings(words.keySet().toArray(String[]::new), data);
    for (int g = 0; g < Lexicon.GRANULARITIES; g++) {
      for (Entry entry : words.values()) {
        data.writeShort(entry.clusters()[g]);
      }
    }
    for (Entry entry : words.values()) {
      data.writeByte(entry.casing().code);
    }
    for (Entry entry : words.values()) {
      data.writeInt(entry.lists());
    }
    Map<String, Integer> phrases = new TreeMap<>(lexicon.phrases());
    writeStrings(phrases.keySet().toArray(String[]::new), data);
    for (int lists : phrases.values()) {
      data.writeInt(lists);
    }
  }

  private static void writeStrings(String[] strings, DataOutputStream data) throws IOException {
    byte[] bytes = String.join("\n", strings).getBytes(StandardCharsets.UTF_8);
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  private static void writeWeights(NameModel model, DataOutputStream data) throws IOException {
    int[] keys = model.features.keysByRow();
    Integer[] order =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparing((Integer row) -> Integer.toUnsignedLong(keys[row])))
            .toArray(Integer[]::new);
    data.writeInt(order.length);
    long last = 0;
    for (int row : order) {
      long key = Integer.toUnsignedLong(keys[row]);
      writeVarint(key - last, data);
      last = key;
    }
    for (int row : order) {
      int mask = 0;
      for (int y = 0; y < TagSet.SIZE; y++) {
        mask |= model.weights[row * NameModel.STRIDE + y] != 0 ? 1 << y : 0;
      }
      writeVarint(mask, data);
    }
    for (int row : order) {
      for (int y = 0; y < TagSet.SIZE; y++) {
        byte weight = model.weights[row * NameModel.STRIDE + y];
        if (weight != 0) {
          data.writeByte(weight);
        }
      }
    }
  }

  private static void writeVarint(long value, DataOutputStream data) throws IOException {
    long rest = value & 0xffffffffL;
    while (rest >= 0x80) {
      data.writeByte((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    data.writeByte((int) rest);
  }

  /**
   * Reads a model.
   *
   * @throws IOException when it is no such file or is damaged, saying which
   */
  public static NameModel read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    int headerBytes = MAGIC.length + Integer.BYTES + CHECKSUM_BYTES;
    if (bytes.length < headerBytes || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      throw new IOException("Invalid name model: not a dyad model file");
    }
    DataInputStream header = new DataInputStream(new ByteArrayInputStream(bytes));
    header.skipBytes(MAGIC.length);
    int version = header.readInt();
    if (version != VERSION) {
      throw new IOException("Invalid name model: version " + version + ", expected " + VERSION);
    }
    byte[] expected = header.readNBytes(CHECKSUM_BYTES);
    byte[] payload = Arrays.copyOfRange(bytes, headerBytes, bytes.length);
    if (!Arrays.equals(expected, checksum(payload))) {
      throw new IOException("Invalid name model: damaged (its checksum does not match)");
    }
    try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(payload))) {
      return readPayload(new DataInputStream(new ByteArrayInputStream(inflated.readAllBytes())));
    }
  }

  private static NameModel readPayload(DataInputStream data) throws IOException {
    for (MentionType type : MentionType.values()) {
      String name = data.readUTF();
      if (!name.equals(type.name())) {
        throw new IOException("Invalid name model: type " + name + ", expected " + type);
      }
    }
    if (!data.readUTF().isEmpty()) {
      throw new IOException("Invalid name model: more types than " + MentionType.values().length);
    }
    Calibration calibration = new Calibration(data.readDouble(), data.readDouble());
    float[] transitions = new float[TagSet.SIZE * TagSet.SIZE];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = data.readFloat();
    }
    Lexicon lexicon = readLexicon(data);
    int rows = data.readInt();
    FeatureTable features = new FeatureTable(rows);
    long key = 0;
    for (int row = 0; row < rows; row++) {
      key += readVarint(data);
      features.add((int) key);
    }
    int[] masks = new int[rows];
    for (int row = 0; row < rows; row++) {
      masks[row] = (int) readVarint(data);
    }
    byte[] weights = new byte[rows * NameModel.STRIDE];
    for (int row = 0; row < rows; row++) {
      for (int mask = masks[row]; mask != 0; mask &= mask - 1) {
        weights[row * NameModel.STRIDE + Integer.numberOfTrailingZeros(mask)] = data.readByte();
      }
    }
    return new NameModel(lexicon, features, weights, transitions, calibration);
  }

  private static Lexicon readLexicon(DataInputStream data) throws IOException {
    String[] words = readStrings(data);
    int[][] clusters = new int[words.length][Lexicon.GRANULARITIES];
    for (int g = 0; g < Lexicon.GRANULARITIES; g++) {
      for (int w = 0; w < words.length; w++) {
        clusters[w][g] = data.readShort();
      }
    }
    Casing[] casing = new Casing[words.length];
    List<Casing> casings = List.of(Casing.values());
    for (int w = 0; w < words.length; w++) {
      casing[w] = casings.get(data.readByte());
    }
    Map<String, Entry> entries = new HashMap<>(2 * words.length);
    for (int w = 0; w < words.length; w++) {
      entries.put(words[w], new Entry(clusters[w], casing[w], data.readInt()));
    }
    String[] names = readStrings(data);
    Map<String, Integer> phrases = new LinkedHashMap<>(2 * names.length);
    for (String name : names) {
      phrases.put(name, data.readInt());
    }
    return new Lexicon(entries, phrases);
  }

  private static String[] readStrings(DataInputStream data) throws IOException {
    byte[] bytes = data.readNBytes(data.readInt());
    return new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
  }

  private static long readVarint(DataInputStream data) throws IOException {
    long value = 0;
    int shift = 0;
    int b = data.readUnsignedByte();
    while (b >= 0x80) {
      value |= (long) (b & 0x7f) << shift;
      shift += 7;
      b = data.readUnsignedByte();
    }
    return value | (long) b << shift;
  }

  private static byte[] checksum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
