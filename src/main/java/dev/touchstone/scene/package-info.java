/**
 * Generated street scenes: a {@link dev.touchstone.scene.SceneSpec} and a seed become a picture and the exact geometry of
 * every part drawn in it. The geometry is counted on drawn pixels, so that a rulebook can be applied to it without doubt.
 */
@ApplicationModule(
        displayName = "Scene",
        allowedDependencies = {})
@NullMarked
package dev.touchstone.scene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
