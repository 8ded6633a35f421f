package dyad.outcome;

/** A value that was accepted. */
public record Accepted<T>(T value) implements Outcome<T> {}
