package dev.touchstone.content.exchange.read;

/** Reading stops here; why stands in the {@link Findings}. */
public final class Unreadable extends RuntimeException {

    Unreadable(Finding why) {
        super(why.toString());
    }
}
