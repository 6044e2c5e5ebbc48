package dev.touchstone.content.exchange.write;

import java.util.List;

/** Lists of names in an English sentence. */
final class Wording {

    private static final int MOST = 12;

    private Wording() {}

    /** @param joint the word before the last, such as {@code or} */
    static String list(List<String> names, String joint) {
        if (names.isEmpty() || names.size() > MOST) {
            return "thing of the classes shown";
        }
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + joint + " " + names.getLast();
    }
}
