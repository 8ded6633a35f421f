package dyad.annotate.tagger;

import dyad.annotate.NameFinder;
import dyad.annotate.onnx.OnnxModel;
import dyad.annotate.onnx.OnnxNameFinder;
import dyad.resource.OncePerJvm;
import dyad.resource.ResourceLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Makes name finders; their models are read once per JVM. */
public final class NameFinders {
  public static final String SHIPPED_MODEL = "/dyad/annotate/news-en.names";

  private NameFinders() {}

  /**
   * A finder for use by one thread.
   *
   * @throws UncheckedIOException when the file cannot be read or is no model
   */
  public static NameFinder of(NameModelConfig config) {
    if (config.file() != null && config.file().endsWith(".onnx")) {
      return OnnxFinders.of(config);
    }
    Object model = OncePerJvm.get(config, NameFinders::read);
    return model instanceof NameModel own
        ? new TaggerNameFinder(own)
        : new OpenNlpNameFinder((TokenNameFinderModel) model);
  }

  /** Apart, so that the ONNX runtime is looked for only when a model needs it. */
  private static final class OnnxFinders {
    static NameFinder of(NameModelConfig config) {
      try {
        OnnxModel model = OncePerJvm.get(config, OnnxFinders::read);
        return new OnnxNameFinder(model, OpenNlpNameFinder::type);
      } catch (NoClassDefFoundError e) {
        throw new UncheckedIOException(
            "Invalid name model "
                + config.file()
                + ": ONNX models need the jar of com.microsoft.onnxruntime:onnxruntime beside the"
                + " program's",
            new IOException(e));
      }
    }

    private static OnnxModel read(NameModelConfig config) {
      try {
        return OnnxModel.read(Path.of(config.file()));
      } catch (IOException e) {
        throw new UncheckedIOException("Invalid name model " + config.file(), e);
      }
    }
  }

  /** The model that the program ships. */
  public static NameModel shipped() {
    return (NameModel) (Object) OncePerJvm.get(NameModelConfig.SHIPPED, NameFinders::read);
  }

  private static TokenNameFinderModel openNlpModel(InputStream in) throws IOException {
    try {
      return new TokenNameFinderModel(in);
    } catch (RuntimeException e) { // OpenNLP's answer to a file that is no model at all
      throw new IOException("neither a dyad nor an OpenNLP name model", e);
    }
  }

  private static Object read(NameModelConfig config) {
    try (InputStream in =
        new BufferedInputStream(
            config.file() == null
                ? ResourceLines.open(SHIPPED_MODEL)
                : Files.newInputStream(Path.of(config.file())))) {
      in.mark(ModelFile.MAGIC.length);
      byte[] magic = in.readNBytes(ModelFile.MAGIC.length);
      in.reset();
      return Arrays.equals(magic, ModelFile.MAGIC) ? ModelFile.read(in) : openNlpModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Invalid name model " + config.file(), e);
    }
  }
}
