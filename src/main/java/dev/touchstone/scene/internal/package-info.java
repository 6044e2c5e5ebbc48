/** How a scene is composed, traced and painted. Only {@link dev.touchstone.scene.internal.Studio} is used from outside. */
@NullMarked
package dev.touchstone.scene.internal;

import org.jspecify.annotations.NullMarked;
