/** The screens of webhooks: an agency's endpoints, and the log of each. */
@NullMarked
package dev.touchstone.webhook.ui;

import org.jspecify.annotations.NullMarked;
