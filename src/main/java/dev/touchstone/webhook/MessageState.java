package dev.touchstone.webhook;

/** How far a message has come. */
public enum MessageState {
    /** It will be sent, or sent again. */
    WAITING,
    /** Its receiver has taken it. */
    ARRIVED,
    /** Nobody tries any more, unless somebody asks for it. */
    FAILED
}
