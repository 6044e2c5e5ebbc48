/** How a message goes out: signed, on a schedule, to an address that was looked at. Knows no agency, and stores nothing but a key. */
@NamedInterface("sending")
@NullMarked
package dev.touchstone.webhook.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
