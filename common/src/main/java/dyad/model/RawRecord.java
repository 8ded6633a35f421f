package dyad.model;

/**
 * One record as a container holds it, before anything is concluded from it. Every text is null when
 * the record does not say it; nothing is trimmed or parsed yet.
 *
 * @param inputFile path of the file as the user would write it
 * @param recordNo position of the record in its file, from 0
 * @param externalId the record's own id
 * @param url address of the article
 * @param source publisher
 * @param title headline
 * @param dateline place, date and agency where the container keeps them apart (Reuters SGML)
 * @param published publish date in the record's own writing
 * @param language language code or name in the record's own writing
 * @param body text or markup, never null
 * @param bodyFormat how to read {@code body}
 */
public record RawRecord(
    String inputFile,
    long recordNo,
    String externalId,
    String url,
    String source,
    String title,
    String dateline,
    String published,
    String language,
    String body,
    BodyFormat bodyFormat) {}
