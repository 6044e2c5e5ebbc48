package dev.touchstone.content.preference;

import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import java.util.Optional;

/** Whether an item repeats an earlier one in the way it says. */
record MirrorCheck(Entry earlier, Entry later) {

    /** What is wrong with it and what to do. */
    Optional<String> problem() {
        if (earlier.node().path("example").booleanValue(false)) {
            return Optional.of(
                    "The item " + earlier.text("uuid") + " is a solved example. Mirror one that is practised.");
        }
        if (earlier.node().has("mirrors")) {
            return Optional.of("The item " + earlier.text("uuid") + " is a mirror itself. Name the first of the pair.");
        }
        if (!text(earlier, "/request").equals(text(later, "/request"))) {
            return Optional.of("A mirror repeats the request of its earlier item. Copy it.");
        }
        return switch (later.node().at("/mirrors/how").stringValue("")) {
            case "swapped" -> swapped();
            case "padded" -> oneChanged(true);
            default -> oneChanged(false);
        };
    }

    private Optional<String> swapped() {
        return text(earlier, "/answers/a").equals(text(later, "/answers/b"))
                        && text(earlier, "/answers/b").equals(text(later, "/answers/a"))
                ? Optional.empty()
                : Optional.of("A swapped mirror has the same two answers in each other's place. Copy them.");
    }

    private Optional<String> oneChanged(boolean longer) {
        boolean sameA = text(earlier, "/answers/a").equals(text(later, "/answers/a"));
        boolean sameB = text(earlier, "/answers/b").equals(text(later, "/answers/b"));
        if (sameA == sameB) {
            return Optional.of("This mirror must keep one answer as it was and change the other. Mend the answers.");
        }
        String changed = sameA ? "/answers/b" : "/answers/a";
        return longer && text(later, changed).length() <= text(earlier, changed).length()
                ? Optional.of("A padded mirror has one answer that is longer than before. Pad it.")
                : Optional.empty();
    }

    private static String text(Entry item, String pointer) {
        return item.node().at(pointer).stringValue("").strip();
    }
}
