package dev.touchstone.grading.preference;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.preference.PreferenceDetails;
import dev.touchstone.grading.Contested;
import dev.touchstone.grading.preference.PreferenceReveal.Explanation;
import dev.touchstone.grading.preference.PreferenceReveal.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads gold and refuses what contradicts the item. */
final class PreferenceGold {

    private static final List<String> SIDES =
            Stream.of(Side.values()).map(Side::slug).toList();

    private final GoldKey key;
    private final PreferenceDetails details;

    PreferenceGold(GoldKey key, Prompt prompt) {
        this.key = key;
        this.details = (PreferenceDetails) prompt.details();
    }

    PreferenceReveal read() {
        int point = point(key.answer());
        String decides = key.answer().path("decides").stringValue("");
        return new PreferenceReveal(
                point,
                decides.isEmpty() ? null : known(decides),
                trap(key.answer().path("trap"), new PreferenceAnswer(point).side()),
                passages(key.answer().path("passages")),
                key.clause(),
                key.why(),
                key.mistakes().stream()
                        .map(mistake -> new Explanation(
                                new PreferenceAnswer(point(mistake.answer())).side(), mistake.clause(), mistake.why()))
                        .toList(),
                Contested.read(key.answer(), new PreferenceAnswer(point).side().slug(), SIDES)
                        .shares());
    }

    private static int point(JsonNode answer) {
        int point = answer.path("preference").intValue(PreferenceAnswer.NOTHING);
        if (point < PreferenceAnswer.FIRST || point > PreferenceAnswer.LAST) {
            throw new IllegalArgumentException("The gold needs a preference from 1 to 7.");
        }
        return point;
    }

    private String known(String ground) {
        if (details.grounds().stream().noneMatch(label -> label.slug().equals(ground))) {
            throw new IllegalArgumentException("Nothing that may decide is called " + ground + ".");
        }
        return ground;
    }

    /** Between two unequal answers a trap speaks for the worse one; where they are equal the gold says for which. */
    private static @Nullable Trap trap(JsonNode node, Side better) {
        if (node.isMissingNode()) {
            return null;
        }
        Trap.Kind kind = Trap.Kind.valueOf(node.path("kind").stringValue("").toUpperCase(Locale.ROOT));
        Side lures = Side.of(node.path("lures").stringValue(""));
        if (lures == better) {
            throw new IllegalArgumentException("The trap lures to the right side. Name the other one.");
        }
        return new Trap(kind, lures);
    }

    private List<Passage> passages(JsonNode list) {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode node : list) {
            var passage = new Passage(
                    Side.of(node.path("in").stringValue("")),
                    node.path("quote").stringValue("").strip(),
                    node.path("shows").stringValue("").equals("met"));
            String text = passage.in() == Side.A ? details.a() : details.b();
            int at = text.indexOf(passage.quote());
            if (at < 0 || text.indexOf(passage.quote(), at + 1) >= 0) {
                throw new IllegalArgumentException("The passage \"" + passage.quote() + "\" must stand in answer "
                        + passage.in() + " once, letter by letter.");
            }
            if (passages.stream().anyMatch(other -> other.in() == passage.in() && overlap(other, passage, text))) {
                throw new IllegalArgumentException("The passage \"" + passage.quote() + "\" overlaps another one.");
            }
            passages.add(passage);
        }
        return List.copyOf(passages);
    }

    private static boolean overlap(Passage one, Passage other, String text) {
        int first = text.indexOf(one.quote());
        int second = text.indexOf(other.quote());
        return first < second + other.quote().length()
                && second < first + one.quote().length();
    }
}
