package dyad.jobs.evaluate;

import dyad.model.Mention;
import java.time.LocalDate;
import java.util.List;

/**
 * What the tables say of an article that somebody labelled.
 *
 * @param labelId id that the labels know it by
 * @param day publish day; null if undated
 * @param eventId event it was put into
 * @param focus codes it is about
 * @param mentions in text order, with UTF-16 offsets; entity ids are in {@code entityIds}
 * @param entityIds of each mention; an element is null where the mention has none
 */
record LabelledArticle(
    String labelId,
    String articleId,
    String text,
    LocalDate day,
    String eventId,
    List<String> focus,
    List<Mention> mentions,
    List<String> entityIds) {}
