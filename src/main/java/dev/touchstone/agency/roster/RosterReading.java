package dev.touchstone.agency.roster;

/** What came of reading a file. */
public sealed interface RosterReading {

    record Read(Roster roster) implements RosterReading {}

    /** @param line where reading ended; 0 when it is about the whole file */
    record Unreadable(FileFlaw flaw, int line) implements RosterReading {}
}
