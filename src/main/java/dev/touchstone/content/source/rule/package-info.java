/** What must hold in a course, one small class for each family of rules. A new rule is a new bean. */
@NullMarked
package dev.touchstone.content.source.rule;

import org.jspecify.annotations.NullMarked;
