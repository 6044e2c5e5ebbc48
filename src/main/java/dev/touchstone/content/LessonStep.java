package dev.touchstone.content;

/** One screen, or one run of items, of a lesson. */
public sealed interface LessonStep {

    /** Text to read; Markdown. */
    record Page(Text markdown) implements LessonStep {}

    /** An item shown with its gold and the reason; such an item is never practised. */
    record Example(String exercise, ItemId item) implements LessonStep {}

    /** Items to do, drawn fresh for each attempt. */
    sealed interface Run extends LessonStep {

        String exercise();

        /** How many are drawn. */
        int items();
    }

    /** Items to learn on. */
    record Practice(String exercise, int items) implements Run {}

    /** Items that tell by the lesson's {@link Mastery} whether it has been learned. */
    record Check(String exercise, int items) implements Run {}

    /** The page to keep, which says the lesson in short; Markdown. */
    record Summary(Text markdown) implements LessonStep {}
}
