package dyad.annotate.tagger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.model.MentionType;
import dyad.resource.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the labelled corpora into one form; what a guideline leaves open stays open. */
final class Corpora {
  private static final int SENTENCES_PER_BLOCK = 15; // where a corpus does not mark its articles

  private final Path data;
  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);

  Corpora(Path data) {
    this.data = data;
  }

  /** The articles labelled for this project, all five types, cut by the program's tokenizer. */
  List<LabelledDocument> newsLabelled() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Path folder = data.resolve("ner/news-labelled");
    Map<String, JsonNode> labels = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("labels.jsonl"))) {
      JsonNode node = json.readTree(line);
      labels.put(node.get("id").asText(), node.get("mentions"));
    }
    List<LabelledDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode node = json.readTree(line);
      String id = node.get("id").asText();
      TokenizedText text = tokenizer.tokenize(node.get("text").asText(), List.of(), null);
      documents.add(withOffsets(id, text, labels.get(id)));
    }
    return documents;
  }

  /** Addresses of the labelled articles, where they have one. */
  Set<String> newsLabelledUrls() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Set<String> urls = new HashSet<>();
    for (String line :
        Files.readAllLines(data.resolve("ner/news-labelled").resolve("articles.jsonl"))) {
      JsonNode node = json.readTree(line);
      if (node.has("url")) {
        urls.add(node.get("url").asText());
      }
    }
    return urls;
  }

  private static LabelledDocument withOffsets(String id, TokenizedText text, JsonNode mentions) {
    int[] allowed = new int[text.tokenCount()];
    Arrays.fill(allowed, 1 << TagSet.OUTSIDE);
    for (JsonNode mention : mentions) {
      int start = text.text().offsetByCodePoints(0, mention.get("start").asInt());
      int end = text.text().offsetByCodePoints(0, mention.get("end").asInt());
      label(text, start, end, MentionType.valueOf(mention.get("type").asText()), allowed);
    }
    return new LabelledDocument(id, NameDocument.of(text), allowed);
  }

  /** Sets the labels of a name between two characters, if it lies in one sentence. */
  private static void label(
      TokenizedText text, int start, int end, MentionType type, int[] allowed) {
    int first = 0;
    while (first < text.tokenCount() && text.tokenEnd(first) <= start) {
      first++;
    }
    int stop = first;
    while (stop < text.tokenCount() && text.tokenStart(stop) < end) {
      stop++;
    }
    if (first < stop && text.sentenceOf(first) == text.sentenceOf(stop - 1)) {
      for (int t = first; t < stop; t++) {
        allowed[t] = 1 << TagSet.label(type, t, first, stop);
      }
    }
  }

  /**
   * The sentences written for this project. A name stands in brackets, its type's first letter
   * after a bar; an empty line ends an article.
   */
  List<LabelledDocument> written() throws IOException {
    List<LabelledDocument> documents = new ArrayList<>();
    try (InputStream in = ResourceLines.open("/dyad/train/written-news.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String article : all.split("\n\n", -1)) {
        if (!article.startsWith("#")) {
          documents.add(marked("written-" + documents.size(), article));
        }
      }
    }
    return documents;
  }

  /** A name in a written article, by its characters. */
  private record Marked(int start, int end, MentionType type) {}

  private LabelledDocument marked(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int bar = marked.indexOf('|', open);
      text.append(marked, at, open);
      int start = text.length();
      text.append(marked, open + 1, bar);
      names.add(new Marked(start, text.length(), type(marked.charAt(bar + 1))));
      at = bar + 3;
    }
    text.append(marked, at, marked.length());
    TokenizedText tokens = tokenizer.tokenize(text.toString(), List.of(), null);
    int[] allowed = new int[tokens.tokenCount()];
    Arrays.fill(allowed, 1 << TagSet.OUTSIDE);
    for (Marked name : names) {
      label(tokens, name.start(), name.end(), name.type(), allowed);
    }
    return new LabelledDocument(id, NameDocument.of(tokens), allowed);
  }

  private static MentionType type(char letter) {
    for (MentionType type : MentionType.values()) {
      if (type.name().charAt(0) == letter) {
        return type;
      }
    }
    throw new IllegalArgumentException("Invalid type of a written name: " + letter);
  }

  /** Wikigold: MISC may be a nationality, LOC a country. */
  List<LabelledDocument> wikigold() throws IOException {
    return columns("wikigold", data.resolve("ner/open/wikigold.conll"), 0, false);
  }

  List<LabelledDocument> uner() throws IOException {
    return columns("uner", data.resolve("ner/open/uner-ewt-dev.iob2"), 1, true);
  }

  List<LabelledDocument> gum() throws IOException {
    return columns("gum", data.resolve("ner/open/gum-open.bio"), 0, true);
  }

  List<LabelledDocument> re3d() throws IOException {
    List<LabelledDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data.resolve("ner/open/re3d"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conll")).sorted().toList()) {
        documents.addAll(columns(file.getFileName().toString(), file, 0, true));
      }
    }
    return documents;
  }

  /** CoNLL++ development split: to measure on, never to learn from. */
  List<LabelledDocument> conllDevelopment() throws IOException {
    return columns("conllpp", data.resolve("ner/dev-only/conllpp_dev.txt"), 0, false);
  }

  /**
   * One token a line, sentences separated by empty lines.
   *
   * @param wordColumn column of the word; the label is in the last column, in UNER in the third
   * @param nationalityUnlabelled whether O may hide nationalities
   */
  private static List<LabelledDocument> columns(
      String name, Path file, int wordColumn, boolean nationalityUnlabelled) throws IOException {
    List<LabelledDocument> documents = new ArrayList<>();
    Columns current = new Columns(nationalityUnlabelled);
    boolean marked = false;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      boolean newDocument = line.startsWith("# newdoc") || line.startsWith("-DOCSTART-");
      marked |= newDocument;
      if (newDocument) {
        current.flush(name + "-" + documents.size(), documents);
      } else if (line.isBlank()) {
        current.endSentence();
        if (!marked && current.sentences.size() == SENTENCES_PER_BLOCK) {
          current.flush(name + "-" + documents.size(), documents);
        }
      } else if (!(line.startsWith("# ") && line.contains(" = "))) {
        String[] columns = line.split("[ \t]", -1);
        if (columns.length > wordColumn + 1) {
          String label = wordColumn == 1 ? columns[2] : columns[columns.length - 1];
          current.add(columns[wordColumn], label);
        }
      }
    }
    current.flush(name + "-" + documents.size(), documents);
    return documents;
  }

  /** Collects the sentences of a document. */
  private static final class Columns {
    private final boolean nationalityUnlabelled;
    private final List<String[]> sentences = new ArrayList<>();
    private final List<int[]> masks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    Columns(boolean nationalityUnlabelled) {
      this.nationalityUnlabelled = nationalityUnlabelled;
    }

    void add(String word, String label) {
      words.add(word);
      labels.add(label);
    }

    void endSentence() {
      if (words.isEmpty()) {
        return;
      }
      int[] mask = new int[words.size()];
      int t = 0;
      while (t < mask.length) {
        int end = t + 1;
        String kind = kind(labels.get(t));
        while (end < mask.length
            && labels.get(end).startsWith("I-")
            && kind(labels.get(end)).equals(kind)) {
          end++;
        }
        for (int k = t; k < end; k++) {
          mask[k] = mask(kind, k, t, end, words.get(k));
        }
        t = end;
      }
      sentences.add(words.toArray(String[]::new));
      masks.add(mask);
      words.clear();
      labels.clear();
    }

    private int mask(String kind, int token, int first, int end, String word) {
      int nationality = 1 << TagSet.label(MentionType.NATIONALITY, token, first, end);
      return switch (kind) {
        case "PER", "Person" -> 1 << TagSet.label(MentionType.PERSON, token, first, end);
        case "ORG", "Organisation" ->
            1 << TagSet.label(MentionType.ORGANIZATION, token, first, end);
        case "LOC", "Location" ->
            1 << TagSet.label(MentionType.LOCATION, token, first, end)
                | 1 << TagSet.label(MentionType.COUNTRY, token, first, end);
        case "MISC", "Nationality" -> 1 << TagSet.OUTSIDE | nationality;
        default ->
            nationalityUnlabelled && Character.isUpperCase(word.charAt(0))
                ? 1 << TagSet.OUTSIDE | 1 << TagSet.label(MentionType.NATIONALITY, TagSet.UNIT)
                : 1 << TagSet.OUTSIDE;
      };
    }

    private static String kind(String label) {
      return label.length() > 2 && label.charAt(1) == '-' ? label.substring(2) : "O";
    }

    void flush(String id, List<LabelledDocument> documents) {
      endSentence();
      if (sentences.isEmpty()) {
        return;
      }
      int[] allowed = masks.stream().flatMapToInt(Arrays::stream).toArray();
      documents.add(new LabelledDocument(id, NameDocument.of(sentences), allowed));
      sentences.clear();
      masks.clear();
    }
  }
}
