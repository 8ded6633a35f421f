package dyad.read;

/** What a format's reader finds next: a record's fields or a fault; numbered later. */
sealed interface Item permits Draft, Fault {}
