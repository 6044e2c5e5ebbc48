/** Page parts without domain words: icons, notes, Markdown, announcements, texts in another language. */
@NullMarked
package dev.touchstone.base.ui;

import org.jspecify.annotations.NullMarked;
