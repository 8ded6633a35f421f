package dyad.annotate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * A token-classification model of the BERT family: {@code NAME.onnx}, and beside it {@code
 * vocab.txt} (a word piece a line) and {@code config.json} with {@code id2label} (B-PER, I-PER, O,
 * …). Shared by the threads of a JVM. OpenNLP's own NameFinderDL reads such models too, but finds
 * persons only.
 */
public final class OnnxModel {
  private static final String UNKNOWN = "[UNK]";

  private final OrtSession session;
  private final Map<String, Long> pieceIds = new HashMap<>();
  private final WordpieceTokenizer tokenizer;
  private final String[] labels;
  private final boolean lowerCase;

  private OnnxModel(OrtSession session, List<String> vocabulary, String[] labels) {
    this.session = session;
    this.labels = labels;
    for (String piece : vocabulary) {
      pieceIds.putIfAbsent(piece, (long) pieceIds.size());
    }
    tokenizer = new WordpieceTokenizer(pieceIds.keySet());
    lowerCase =
        vocabulary.stream()
            .filter(piece -> !piece.startsWith("["))
            .allMatch(piece -> piece.equals(piece.toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads a model and its two companions.
   *
   * @throws IOException when one of them is missing or is not what it should be
   */
  public static OnnxModel read(Path file) throws IOException {
    List<String> vocabulary = Files.readAllLines(file.resolveSibling("vocab.txt"));
    JsonNode names =
        new ObjectMapper().readTree(file.resolveSibling("config.json").toFile()).path("id2label");
    if (!vocabulary.contains(UNKNOWN) || names.isEmpty()) {
      throw new IOException("expected [UNK] in vocab.txt and id2label in config.json");
    }
    String[] labels = new String[names.size()];
    for (int y = 0; y < labels.length; y++) {
      labels[y] = names.path(String.valueOf(y)).asText("O");
    }
    try {
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1); // the job runs one finder a core
      return new OnnxModel(
          OrtEnvironment.getEnvironment().createSession(file.toString(), options),
          vocabulary,
          labels);
    } catch (OrtException e) {
      throw new IOException("no ONNX model: " + e.getMessage(), e);
    }
  }

  /** Ids of a word's pieces; never empty. */
  long[] pieces(String word) {
    String[] framed = tokenizer.tokenize(lowerCase ? word.toLowerCase(Locale.ROOT) : word);
    long[] ids = new long[Math.max(1, framed.length - 2)];
    ids[0] = id(UNKNOWN);
    for (int k = 1; k < framed.length - 1; k++) {
      ids[k - 1] = id(framed[k]);
    }
    return ids;
  }

  /** Id of a piece, of the unknown one where the vocabulary lacks it. */
  long id(String piece) {
    Long id = pieceIds.get(piece);
    return id == null ? pieceIds.get(UNKNOWN) : id;
  }

  /** Name of a label, such as B-ORG. */
  String label(int number) {
    return labels[number];
  }

  /** Scores of the labels for every piece of a sentence, as the model gives them. */
  float[][] scores(long[] pieces) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      long[] ones = new long[pieces.length];
      Arrays.fill(ones, 1);
      Map<String, OnnxTensor> inputs = new HashMap<>();
      try {
        for (String input : session.getInputNames()) {
          long[] values =
              switch (input) {
                case "attention_mask" -> ones;
                case "token_type_ids" -> new long[pieces.length];
                default -> pieces;
              };
          inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {values}));
        }
        try (OrtSession.Result result = session.run(inputs)) {
          return ((float[][][]) result.get(0).getValue())[0];
        }
      } finally {
        inputs.values().forEach(OnnxTensor::close);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the ONNX model failed on a sentence", e);
    }
  }
}
