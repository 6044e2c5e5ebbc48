package dev.touchstone.agency.roster;

/** Ends the reading of a file that is no roster. */
class UnreadableFile extends RuntimeException {

    final FileFlaw flaw;
    final int line;

    UnreadableFile(FileFlaw flaw, int line) {
        super(flaw.name());
        this.flaw = flaw;
        this.line = line;
    }

    UnreadableFile(FileFlaw flaw) {
        this(flaw, 0);
    }
}
