package dyad.read;

import java.io.IOException;

/** Bytes went beyond a limit of {@link ReadConfig}; becomes a TOO_LARGE reject. */
final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  LimitExceeded(String message) {
    super(message);
  }
}
