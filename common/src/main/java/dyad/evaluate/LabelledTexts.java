package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads texts with labelled names: offsets into raw text, or one token a line. */
public final class LabelledTexts {
  private LabelledTexts() {}

  /**
   * A folder with {@code articles.jsonl} (id, text) and {@code labels.jsonl} (id, mentions with
   * start and end in code points, and type), cut by the program's own tokenizer.
   */
  public static List<LabelledText> offsets(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> labels = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("labels.jsonl"))) {
      JsonNode node = json.readTree(line);
      labels.put(node.get("id").asText(), node.get("mentions"));
    }
    TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
    List<LabelledText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode node = json.readTree(line);
      String id = node.get("id").asText();
      String text = node.get("text").asText();
      List<LabelledText.Name> names = new ArrayList<>();
      if (labels.containsKey(id)) {
        for (JsonNode mention : labels.get(id)) {
          names.add(
              new LabelledText.Name(
                  text.offsetByCodePoints(0, mention.get("start").asInt()),
                  text.offsetByCodePoints(0, mention.get("end").asInt()),
                  MentionType.valueOf(mention.get("type").asText())));
        }
      }
      texts.add(new LabelledText(id, tokenizer.tokenize(text, List.of(), null), names));
    }
    return texts;
  }

  /**
   * A file with a token a line: the word first, its label (B-PER, I-PER, O; PER, ORG and LOC count)
   * last. Articles begin with {@code # newdoc} or {@code -DOCSTART-}; its tokens are kept.
   */
  public static List<LabelledText> columns(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    Columns current = new Columns();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
        current.flush(texts);
      } else if (line.isBlank()) {
        current.endSentence();
      } else {
        String[] columns = line.split("[ \t]", -1);
        current.add(columns[0], columns[columns.length - 1]);
      }
    }
    current.flush(texts);
    return texts;
  }

  /** Tokens joined by spaces, and the names among them. */
  private static final class Columns {
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> tokens = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>(List.of(0));
    private final List<LabelledText.Name> names = new ArrayList<>();
    private MentionType open;
    private int openStart;

    void add(String word, String label) {
      int start = text.length();
      MentionType type = type(label);
      if (type == null || label.startsWith("B-") || type != open) {
        close();
        if (type != null) {
          open = type;
          openStart = start;
        }
      }
      text.append(word);
      tokens.add(new int[] {start, text.length()});
      text.append(' ');
    }

    private void close() {
      if (open != null) {
        names.add(new LabelledText.Name(openStart, tokens.get(tokens.size() - 1)[1], open));
      }
      open = null;
    }

    void endSentence() {
      close();
      if (tokens.size() > sentences.get(sentences.size() - 1)) {
        sentences.add(tokens.size());
        text.append('\n');
      }
    }

    void flush(List<LabelledText> texts) {
      endSentence();
      if (!tokens.isEmpty()) {
        int count = sentences.size() - 1;
        SectionKind[] sections = new SectionKind[count];
        Arrays.fill(sections, SectionKind.BODY);
        int[] paragraphs = new int[count];
        Arrays.setAll(paragraphs, i -> i);
        TokenizedText tokenized =
            new TokenizedText(
                text.toString(),
                null,
                tokens.stream().mapToInt(token -> token[0]).toArray(),
                tokens.stream().mapToInt(token -> token[1]).toArray(),
                sentences.stream().mapToInt(Integer::intValue).toArray(),
                paragraphs,
                sections);
        texts.add(new LabelledText(String.valueOf(texts.size()), tokenized, List.copyOf(names)));
      }
      text.setLength(0);
      tokens.clear();
      sentences.clear();
      sentences.add(0);
      names.clear();
    }

    private static MentionType type(String label) {
      String kind = label.length() > 2 ? label.substring(2).toUpperCase(Locale.ROOT) : "";
      return switch (kind) {
        case "PER" -> MentionType.PERSON;
        case "ORG" -> MentionType.ORGANIZATION;
        case "LOC" -> MentionType.LOCATION;
        default -> null;
      };
    }
  }
}
