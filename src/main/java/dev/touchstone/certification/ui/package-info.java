/** The screens of exams: the certifications, the door, the player, the result, and the desk of those who decide. */
@NullMarked
package dev.touchstone.certification.ui;

import org.jspecify.annotations.NullMarked;
