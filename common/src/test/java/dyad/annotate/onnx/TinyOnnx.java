package dyad.annotate.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the smallest token classifier: a table of label scores, looked up by word piece. */
final class TinyOnnx {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private TinyOnnx() {}

  /** An ONNX file (protocol buffers) with one node: Gather of the table's rows. */
  static byte[] lookup(float[][] table) {
    ByteBuffer raw =
        ByteBuffer.allocate(4 * table.length * table[0].length).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : table) {
      for (float score : row) {
        raw.putFloat(score);
      }
    }
    byte[] weights =
        join(
            number(1, table.length),
            number(1, table[0].length),
            number(2, FLOAT),
            text(8, "table"),
            bytes(9, raw.array()));
    byte[] node =
        join(text(1, "table"), text(1, "input_ids"), text(2, "logits"), text(4, "Gather"));
    byte[] graph =
        join(
            bytes(1, node),
            text(2, "tiny"),
            bytes(5, weights),
            bytes(11, value("input_ids", INT64, 2)),
            bytes(12, value("logits", FLOAT, 3)));
    byte[] operators = join(text(1, ""), number(2, 13));
    return join(number(1, 8), bytes(7, graph), bytes(8, operators));
  }

  private static byte[] value(String name, int type, int dimensions) {
    byte[] shape = new byte[0];
    for (int d = 0; d < dimensions; d++) {
      shape = join(shape, bytes(1, text(2, name + d)));
    }
    byte[] tensor = join(number(1, type), bytes(2, shape));
    return join(text(1, name), bytes(2, bytes(1, tensor)));
  }

  private static byte[] number(int field, long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    varint(field << 3, out);
    varint(value, out);
    return out.toByteArray();
  }

  private static byte[] text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int field, byte[] value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    varint(field << 3 | 2, out);
    varint(value.length, out);
    out.writeBytes(value);
    return out.toByteArray();
  }

  private static void varint(long value, ByteArrayOutputStream out) {
    long rest = value;
    while (rest >= 0x80) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
