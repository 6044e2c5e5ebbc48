package dev.touchstone.webhook.sending;

/** What became of one try. */
public enum Outcome {
    /** The receiver answered with a status of 200 to 299. */
    ARRIVED,
    /** Another status, which says that the message was not taken. */
    TURNED_AWAY,
    /** The receiver pointed elsewhere; nobody follows. */
    REDIRECTED,
    /** Status 410: it wants no more messages. */
    GONE,
    /** No whole answer in time. */
    TOO_SLOW,
    /** The name leads nowhere. */
    NO_SUCH_HOST,
    /** The name leads to where no message may go. */
    CLOSED_ADDRESS,
    /** The connection failed or broke off. */
    NO_CONNECTION,
    /** The receiver could not prove that it is who its name says. */
    NO_TRUST,
    /** The endpoint's secret cannot be read any more. */
    NO_SECRET,
    /** Begun, and not heard of since; the server may have gone down over it. */
    UNKNOWN
}
