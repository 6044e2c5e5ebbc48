@NullMarked
package dev.touchstone.skill.web;

import org.jspecify.annotations.NullMarked;
