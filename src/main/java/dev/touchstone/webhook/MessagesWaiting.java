package dev.touchstone.webhook;

/** There are messages to send. */
record MessagesWaiting() {}
