package dyad.parse;

import java.util.Locale;

/** The host of a web address. */
final class Hosts {
  private static final String WWW = "www.";

  private Hosts() {}

  /** Host in lower case without "www.", user and port; null when the address has none. */
  static String of(String url) {
    if (url == null) {
      return null;
    }
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return null;
    }
    int start = scheme + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end).toLowerCase(Locale.ROOT);
    host = host.substring(host.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    host = port < 0 ? host : host.substring(0, port);
    host = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    return host.isEmpty() ? null : host;
  }
}
