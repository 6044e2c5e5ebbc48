/** The screens of agencies, and the heading that the screens of other modules stand under too. */
@NamedInterface("ui")
@NullMarked
package dev.touchstone.agency.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
