/** What mail programs ask for on behalf of their readers. */
@NullMarked
package dev.touchstone.notice.web;

import org.jspecify.annotations.NullMarked;
