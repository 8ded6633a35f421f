package dyad.jobs.bench;

import java.time.Instant;
import java.util.List;

/**
 * What a group of generated articles reports.
 *
 * @param countries codes: the two it is between, the likelier actor first, then others that some
 *     sentences name
 * @param people full names
 * @param places cities
 * @param topics nouns that its articles use more than others do
 * @param start when the first article may appear
 * @param articles how many report it, copies included
 */
record Happening(
    List<String> countries,
    List<String> people,
    List<String> places,
    List<String> organizations,
    List<String> topics,
    Instant start,
    int articles) {}
