package dev.touchstone.webhook.sending;

import java.io.IOException;

/** A name that leads to where no message may go. */
class ClosedAddress extends IOException {

    ClosedAddress(String host) {
        super(host + " is not on the public internet");
    }
}
