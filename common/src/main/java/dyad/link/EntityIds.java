package dyad.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Stable identifiers of entities: the type's first three letters and 12 hex digits of the SHA-256
 * of the canonical form's key and of the country that keeps homonyms apart. No two entities share a
 * form, so an id never passes from one to another; it changes only when another form becomes the
 * canonical one, see {@link CanonicalForm}.
 */
public final class EntityIds {
  private static final int HEX_DIGITS = 12; // 48 bits: a collision among 1 M entities in 1 of 560

  private EntityIds() {}

  /** The id of the entity whose canonical form is this. */
  public static String of(FormNode canonical) {
    String text = canonical.type() + "|" + canonical.key() + "|" + canonical.country();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return canonical.type().name().substring(0, 3).toLowerCase(Locale.ROOT)
          + "-"
          + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
