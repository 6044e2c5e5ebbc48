/** Webhooks over REST: an agency's endpoints, and the log of each. */
@NullMarked
package dev.touchstone.webhook.web;

import org.jspecify.annotations.NullMarked;
