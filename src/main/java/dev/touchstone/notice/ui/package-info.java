/** Where reminders are asked for and switched off. */
@NullMarked
package dev.touchstone.notice.ui;

import org.jspecify.annotations.NullMarked;
