@NullMarked
package dev.touchstone.tier.web;

import org.jspecify.annotations.NullMarked;
