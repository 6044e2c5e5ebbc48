package dev.touchstone.certification;

/** What came of handing in an answer of an exam. */
public sealed interface AnswerTaken {

    /** The answer says nothing yet; nothing was stored. @param missing a stable word, such as {@code nothing-drawn} */
    record NeedsMore(String missing) implements AnswerTaken {}

    /** It was taken, or had been before; the exam goes on, or is over. */
    record Taken(SittingView sitting) implements AnswerTaken {}

    /** It came after the end of the time and was not taken. The exam was handed in as it stood. */
    record TooLate(SittingView sitting) implements AnswerTaken {}
}
