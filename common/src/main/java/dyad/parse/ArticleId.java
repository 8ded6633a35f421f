package dyad.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Names an article by its content: 20 hexadecimal digits, the same wherever it was read from. */
public final class ArticleId {
  private static final int HEX_DIGITS = 20; // 80 bits: no collision expected below 10^11 articles

  private ArticleId() {}

  /** Id of the first article with this content; a null part differs from an empty one. */
  public static String of(
      String title,
      String text,
      Instant publishedAt,
      String source,
      String url,
      String externalId) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {
          title, text, publishedAt == null ? null : publishedAt.toString(), source, url, externalId
        }) {
      update(digest, part);
    }
    return hex(digest);
  }

  /**
   * Id of an exact copy, so that every row has its own.
   *
   * @param first id of the first
   * @param copyNo 0 for the first itself, 1 for its first copy
   */
  public static String ofCopy(String first, int copyNo) {
    if (copyNo == 0) {
      return first;
    }
    MessageDigest digest = sha256();
    update(digest, first);
    update(digest, "copy " + copyNo);
    return hex(digest);
  }

  private static void update(MessageDigest digest, String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    digest.update(
        ByteBuffer.allocate(Integer.BYTES).putInt(part == null ? -1 : bytes.length).flip());
    digest.update(bytes);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
