package dyad.jobs.cli;

import com.sun.net.httpserver.HttpServer;
import dyad.jobs.report.SiteHandler;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad serve}: a report on the loopback interface, for browsers that open no files. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve a report on this machine only, until it is interrupted.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "dyad-output/report",
      description = "Folder of a report (default: ${DEFAULT-VALUE}).")
  private Path report;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.isRegularFile(report.resolve(SiteHandler.PAGE))) {
      throw new UserMistake(
          "Invalid --report %s: it holds no %s; write one with dyad report"
              .formatted(report, SiteHandler.PAGE));
    }
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserMistake(
          "Invalid --port %d: %s; choose a free one, or 0".formatted(port, e.getMessage()));
    }
    server.createContext("/", new SiteHandler(report));
    server.start();
    spec.commandLine()
        .getOut()
        .println("open    http://localhost:" + server.getAddress().getPort() + "/");
    spec.commandLine().getOut().flush();
    new CountDownLatch(1).await();
    return ExitCode.OK;
  }
}
