package dev.touchstone.content.choice;

import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.rule.BalanceMeasure;
import dev.touchstone.content.source.rule.Share;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Neither its place nor its length gives the right option away. */
@Component
class ChoiceBalance implements BalanceMeasure {

    private static final double MOST_AT_ONE_PLACE = 0.4;
    private static final double MOST_AT_ONE_OF_TWO = 0.6;
    private static final double MOST_LONGEST = 0.4;

    /** @param place of the right option among {@code options}, from 0 */
    private record Key(int place, List<String> options, boolean worded) {

        boolean isLongest() {
            int length = options.get(place).length();
            return options.stream().filter(option -> option.length() >= length).count() == 1;
        }
    }

    @Override
    public List<Share> of(ExerciseDraft exercise) {
        if (!exercise.type().equals("choice")) {
            return List.of();
        }
        List<Key> keys = keys(exercise);
        List<Share> shares = new ArrayList<>();
        places(keys.stream().filter(key -> key.options().size() == 2).toList(), MOST_AT_ONE_OF_TWO, shares);
        places(keys.stream().filter(key -> key.options().size() > 2).toList(), MOST_AT_ONE_PLACE, shares);
        List<Key> worded = keys.stream().filter(Key::worded).toList();
        shares.add(new Share(
                "key-length",
                "the right option is the longest",
                worded.stream().filter(Key::isLongest).count(),
                worded.size(),
                MOST_LONGEST,
                "Shorten right options or write longer wrong ones"));
        return shares;
    }

    private static void places(List<Key> keys, double most, List<Share> shares) {
        int places = keys.stream().mapToInt(key -> key.options().size()).max().orElse(0);
        for (int place = 0; place < places; place++) {
            int here = place;
            shares.add(new Share(
                    "key-position",
                    "the right option stands at place " + (place + 1),
                    keys.stream().filter(key -> key.place() == here).count(),
                    keys.size(),
                    most,
                    "Move options"));
        }
    }

    private static List<Key> keys(ExerciseDraft exercise) {
        List<Key> keys = new ArrayList<>();
        for (Entry gold : exercise.goldEntries()) {
            exercise.item(gold.text("item"))
                    .filter(item -> !item.node().path("example").booleanValue(false))
                    .ifPresent(item -> exercise.revisions(gold).stream()
                            .reduce((first, second) -> second)
                            .ifPresent(revision -> key(exercise, item, revision, keys)));
        }
        return keys;
    }

    /** Gold that follows from conventions has no place until it is computed. */
    private static void key(ExerciseDraft exercise, Entry item, Entry revision, List<Key> keys) {
        String right = revision.node().at("/answer/choice").stringValue("");
        List<String> slugs = List.copyOf(exercise.options(item));
        if (slugs.contains(right)) {
            boolean worded = item.node().has("options");
            List<String> texts = new ArrayList<>();
            for (JsonNode option : item.node().path("options")) {
                texts.add(option.path("text").stringValue(""));
            }
            keys.add(new Key(slugs.indexOf(right), worded ? texts : slugs, worded));
        }
    }
}
