/** How REST tells of problems, pages through listings and bears requests that are sent twice. */
@NullMarked
package dev.touchstone.base.web;

import org.jspecify.annotations.NullMarked;
