package dev.touchstone.content;

/** One screen, or one run of items, of a lesson. */
public sealed interface LessonStep {

    /** Text to read; Markdown. */
    record Page(Text markdown) implements LessonStep {}

    /** An item shown with its gold and the reason; such an item is never practised. */
    record Example(String exercise, ItemId item) implements LessonStep {}

    /** Items to do, drawn fresh for each attempt. */
    record Practice(String exercise, int items) implements LessonStep {}
}
