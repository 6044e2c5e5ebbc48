package dev.touchstone.content.exchange.read;

/** One record of a file cannot be taken; the next one is still looked at, so that all problems are told at once. */
public final class BadRecord extends RuntimeException {

    private final String place;
    private final String remedy;

    public BadRecord(String place, String remedy) {
        super(place + ": " + remedy);
        this.place = place;
        this.remedy = remedy;
    }

    String place() {
        return place;
    }

    String remedy() {
        return remedy;
    }
}
