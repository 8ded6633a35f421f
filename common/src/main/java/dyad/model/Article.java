package dyad.model;

import java.time.Instant;
import java.util.List;

/**
 * An accepted article.
 *
 * @param articleId hash of the content, the same in every run and under every file name
 * @param inputFile path of the file it came from
 * @param recordNo position in that file, from 0
 * @param externalId the record's own id; null if none
 * @param url address; null if unknown
 * @param source publisher, else the URL's host; null if unknown
 * @param title headline; null if there is none
 * @param publishedAt publish time, midnight UTC when only the day is known; null if unknown
 * @param dateSource where {@code publishedAt} was found; NONE exactly when it is null
 * @param language ISO 639-1 code
 * @param text title, then body, as the annotators read it; paragraphs are separated by newlines
 * @param sections stretches of {@code text} in order, without overlap, covering every paragraph
 */
public record Article(
    String articleId,
    String inputFile,
    long recordNo,
    String externalId,
    String url,
    String source,
    String title,
    Instant publishedAt,
    DateSource dateSource,
    String language,
    String text,
    List<Section> sections) {}
