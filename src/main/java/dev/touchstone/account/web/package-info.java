/** The account over REST, and how a program proves for whom it speaks. */
@NullMarked
package dev.touchstone.account.web;

import org.jspecify.annotations.NullMarked;
