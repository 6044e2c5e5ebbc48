package dev.touchstone.webhook;

import dev.touchstone.webhook.sending.SigningSecret;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A message that this node has taken, ready to go.
 *
 * @param taking proves that it is still ours when it comes back
 * @param sent where what comes back is written down
 * @param secrets none if they cannot be read
 */
record Parcel(
        UUID message,
        UUID endpoint,
        UUID taking,
        UUID sent,
        int step,
        URI to,
        List<SigningSecret> secrets,
        byte[] body) {}
