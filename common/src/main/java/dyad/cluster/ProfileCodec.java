package dyad.cluster;

import java.nio.ByteBuffer;

/** {@link Profile} ↔ bytes, for shipping within one run. */
public final class ProfileCodec {
  private static final int VECTORS = 10;

  private ProfileCodec() {}

  public static byte[] toBytes(Profile profile) {
    TermVector[] vectors = {
      profile.title(),
      profile.leadBigrams(),
      profile.body(),
      profile.entities(),
      profile.numbers(),
      profile.lead(),
      profile.leadActions(),
      profile.titleActions(),
      profile.leadEntities(),
      profile.leadNumbers()
    };
    int size = 2 * Double.BYTES + Integer.BYTES * (3 + VECTORS);
    for (TermVector vector : vectors) {
      size += vector.size() * (Integer.BYTES + Float.BYTES);
    }
    ByteBuffer buffer = ByteBuffer.allocate(size);
    buffer
        .putDouble(profile.day())
        .putInt(profile.outlet())
        .putInt(profile.weekdays())
        .putInt(profile.length())
        .putDouble(profile.routine());
    for (TermVector vector : vectors) {
      buffer.putInt(vector.size());
      for (int key : vector.keys()) {
        buffer.putInt(key);
      }
      for (float weight : vector.weights()) {
        buffer.putFloat(weight);
      }
    }
    return buffer.array();
  }

  public static Profile fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Profile(
        buffer.getDouble(),
        buffer.getInt(),
        buffer.getInt(),
        buffer.getInt(),
        buffer.getDouble(),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer),
        vector(buffer));
  }

  private static TermVector vector(ByteBuffer buffer) {
    int size = buffer.getInt();
    int[] keys = new int[size];
    float[] weights = new float[size];
    buffer.asIntBuffer().get(keys);
    buffer.position(buffer.position() + size * Integer.BYTES);
    buffer.asFloatBuffer().get(weights);
    buffer.position(buffer.position() + size * Float.BYTES);
    return new TermVector(keys, weights);
  }
}
