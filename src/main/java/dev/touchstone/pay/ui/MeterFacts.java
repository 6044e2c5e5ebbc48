package dev.touchstone.pay.ui;

/** What the meter promises learners, as numbers. */
final class MeterFacts {

    /** How long it goes on counting without a sign of activity. */
    static final int IDLE_MINUTES = 3;

    private MeterFacts() {}
}
