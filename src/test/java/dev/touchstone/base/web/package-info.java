@NullMarked
package dev.touchstone.base.web;

import org.jspecify.annotations.NullMarked;
