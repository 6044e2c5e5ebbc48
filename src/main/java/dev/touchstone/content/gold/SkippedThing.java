package dev.touchstone.content.gold;

import dev.touchstone.scene.Extent;

/**
 * Something that looks as if it should be labelled and that a rulebook leaves out.
 *
 * @param label    the class somebody would give it by mistake
 * @param extent   what can be seen of it
 * @param objectId the object in the scene
 * @param topic    the convention that leaves it out, such as {@code poster} or {@code min-height}
 */
public record SkippedThing(String label, Extent extent, int objectId, String topic) {}
