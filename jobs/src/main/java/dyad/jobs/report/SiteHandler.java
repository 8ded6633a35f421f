package dyad.jobs.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Answers requests with the files of one folder, and with none outside it. */
public final class SiteHandler implements HttpHandler {
  /** File that stands for the folder. */
  public static final String PAGE = Report.PAGE;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8");
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final Path folder;

  /** Serves this folder. */
  public SiteHandler(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
        return;
      }
      String asked = exchange.getRequestURI().getPath().substring(1);
      Path file = folder.resolve(asked.isEmpty() ? PAGE : asked).normalize();
      String name = file.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      if (!file.startsWith(folder) || type == null || !Files.isRegularFile(file)) {
        byte[] text = "not found".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(NOT_FOUND, text.length);
        exchange.getResponseBody().write(text);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.sendResponseHeaders(OK, Files.size(file));
      Files.copy(file, exchange.getResponseBody());
    }
  }
}
