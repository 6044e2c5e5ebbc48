package dev.touchstone.pay;

/** What an entry of the ledger is for. */
public enum EntryKind {
    LESSON,
    REVIEW,
    DRILL,
    EXAM,
    /** A counter-entry: time given or taken back by a named person, with a reason. */
    CORRECTION
}
