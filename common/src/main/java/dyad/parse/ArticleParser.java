package dyad.parse;

import dyad.model.Article;
import dyad.model.BodyFormat;
import dyad.model.DateSource;
import dyad.model.RawRecord;
import dyad.model.SectionKind;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.outcome.Rejected;
import dyad.parse.Datelines.Dateline;
import dyad.parse.Draft.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes an article of a record, or says why it is none. One for each thread. */
public final class ArticleParser {
  private static final int MAX_PAGE_CHARS = 50_000_000; // a page may be mostly scripts
  private static final long MAX_BLANK_SHARE = 4L; // plain text four times the limit is not read

  private final ParseConfig config;
  private final ParseResources resources;
  private final LanguageGuess languages;
  private final Datelines datelines;
  private final AddressDates addressDates;

  public ArticleParser(ParseConfig config, ParseResources resources) {
    this.config = config;
    this.resources = resources;
    this.languages = new LanguageGuess(resources.languageCodes(), resources.languageModel());
    this.datelines = new Datelines(resources.dates());
    this.addressDates = new AddressDates(resources.dates());
  }

  /** Never throws on bad data: a record that breaks the parser is rejected as MALFORMED. */
  public Outcome<Article> parse(RawRecord raw) {
    try {
      return parsed(raw);
    } catch (RuntimeException | StackOverflowError e) {
      return rejected(raw, Reason.MALFORMED, "cannot be parsed: " + e);
    }
  }

  private Outcome<Article> parsed(RawRecord raw) {
    long limit =
        raw.bodyFormat() == BodyFormat.PLAIN ? MAX_BLANK_SHARE * config.maxChars() : MAX_PAGE_CHARS;
    if (raw.body().length() > limit) {
      return rejected(raw, Reason.TOO_LARGE, raw.body().length() + " characters of body");
    }
    Content content = Content.read(raw, resources.html());
    Draft draft = resources.layout().read(content.title(), content.paragraphs());
    if (draft.title() == null && draft.parts().isEmpty()) {
      return rejected(raw, Reason.EMPTY, "no text");
    }
    if (draft.parts().isEmpty() && raw.bodyFormat() == BodyFormat.HTML_PAGE) {
      return rejected(raw, Reason.EMPTY, "no article text in the page");
    }
    Optional<Dateline> dateline = Optional.empty();
    ArticleText text = new ArticleText();
    if (draft.title() != null) {
      text.paragraph(SectionKind.HEADLINE, draft.title());
    }
    boolean isFirstOfBody = true;
    for (Part part : withDateline(draft.parts(), raw.dateline())) {
      if (isFirstOfBody && part.kind() == SectionKind.BODY) {
        isFirstOfBody = false;
        Optional<Datelines.Inner> inner = dateline(draft, part.text(), raw.dateline());
        if (inner.isPresent()) {
          int start = inner.get().start();
          dateline = inner.map(Datelines.Inner::dateline);
          text.paragraphWithDateline(
              part.text(), start, start + dateline.get().end(), start + dateline.get().bodyStart());
          continue;
        }
      }
      text.paragraph(part.kind(), part.text());
    }
    return judged(raw, content, draft, text, dateline);
  }

  private Outcome<Article> judged(
      RawRecord raw, Content content, Draft draft, ArticleText text, Optional<Dateline> dateline) {
    String all = text.text();
    if (all.length() > config.maxChars()) {
      return rejected(raw, Reason.TOO_LARGE, all.length() + " characters of text");
    }
    if (all.length() < config.minChars()) {
      return rejected(raw, Reason.TOO_SHORT, all.length() + " characters of text");
    }
    String language =
        languages.of(languageProbe(draft, all), content.language(), config.languages());
    if (!config.languages().isEmpty() && !config.languages().contains(language)) {
      return rejected(raw, Reason.UNSUPPORTED_LANGUAGE, language);
    }
    PublishDate date = publishDate(raw, content, draft, dateline);
    if (!date.isWanted(config)) {
      return rejected(raw, Reason.OUT_OF_RANGE, "published " + date.instant());
    }
    String source = content.source() == null ? Hosts.of(content.url()) : content.source();
    String externalId = TextNormalizer.line(raw.externalId());
    return new Accepted<>(
        new Article(
            ArticleId.of(draft.title(), all, date.instant(), source, content.url(), externalId),
            raw.inputFile(),
            raw.recordNo(),
            externalId,
            content.url(),
            source,
            draft.title(),
            date.instant(),
            date.source(),
            language,
            all,
            text.sections()));
  }

  private Optional<Datelines.Inner> dateline(Draft draft, String paragraph, String recordDateline) {
    Optional<Dateline> first = datelines.find(paragraph, TextNormalizer.line(recordDateline));
    if (first.isPresent()) {
      return first.map(dateline -> new Datelines.Inner(0, dateline));
    }
    return draft.title() == null ? datelines.findAfterHeadline(paragraph) : Optional.empty();
  }

  private PublishDate publishDate(
      RawRecord raw, Content content, Draft draft, Optional<Dateline> dateline) {
    PublishDate date = new PublishDate(config.today());
    date.offer(resources.dates().read(raw.published()).orElse(null), DateSource.RECORD);
    for (Instant header : draft.headerDates()) {
      date.offer(header, DateSource.HEADER);
    }
    for (String page : content.pageDates()) {
      date.offer(resources.dates().read(page).orElse(null), DateSource.HEADER);
    }
    String fileName = AddressDates.fileName(raw.inputFile());
    addressDates.day(content.url()).ifPresent(day -> date.offer(day, DateSource.URL));
    OptionalInt year = AddressDates.year(content.url());
    OptionalInt yearElsewhere = year.isPresent() ? year : AddressDates.year(fileName);
    dateline
        .flatMap(line -> line.date(yearElsewhere))
        .ifPresent(day -> date.offer(day, DateSource.TEXT));
    addressDates.day(fileName).ifPresent(day -> date.offer(day, DateSource.FILE_NAME));
    return date;
  }

  /** The record's own dateline goes before the first paragraph of the body, unless it is there. */
  private static List<Part> withDateline(List<Part> parts, String recordDateline) {
    String dateline = TextNormalizer.line(recordDateline);
    if (dateline == null) {
      return parts;
    }
    List<Part> result = new ArrayList<>(parts);
    for (int i = 0; i < result.size(); i++) {
      Part part = result.get(i);
      if (part.kind() == SectionKind.BODY) {
        if (!part.text().startsWith(dateline)) {
          result.set(i, new Part(SectionKind.BODY, dateline + " " + part.text()));
        }
        return result;
      }
    }
    result.add(new Part(SectionKind.BODY, dateline));
    return result;
  }

  /** The body says more about the language than a headline full of names. */
  private static String languageProbe(Draft draft, String all) {
    int title = draft.title() == null ? 0 : draft.title().length();
    return all.length() > 4 * title ? all.substring(title).strip() : all;
  }

  private static Outcome<Article> rejected(RawRecord raw, Reason reason, String detail) {
    return new Rejected<>(raw.inputFile(), raw.recordNo(), reason, detail);
  }
}
