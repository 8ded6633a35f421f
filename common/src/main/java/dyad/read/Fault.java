package dyad.read;

import dyad.outcome.Reason;

/** A record that cannot be read, with what was wrong. */
record Fault(Reason reason, String detail) implements Item {}
