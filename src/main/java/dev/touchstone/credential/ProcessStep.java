package dev.touchstone.credential;

/** What comes of an event. */
sealed interface ProcessStep {

    record Taken(DueProcess next) implements ProcessStep {}

    record NotNow(Why why) implements ProcessStep {}

    enum Why {
        /** Nothing of the kind can happen at this stage. */
        WRONG_STAGE,
        /** Nobody decides on their own credential. */
        OWN_CREDENTIAL,
        /** Only the holder can do that. */
        NOT_THE_HOLDER,
        /** The holder has not answered, and may still. */
        WINDOW_OPEN,
        /** A window is too short or too long. */
        WINDOW_LENGTH
    }
}
