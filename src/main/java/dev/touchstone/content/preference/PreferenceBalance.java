package dev.touchstone.content.preference;

import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.rule.BalanceMeasure;
import dev.touchstone.content.source.rule.Share;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Neither the place nor the length of an answer gives away that it is the better one. */
@Component
class PreferenceBalance implements BalanceMeasure {

    private static final int TIE = 4;
    private static final double MOST = 0.6;

    /** @param longer whether the better answer is the longer one */
    private record Verdict(boolean first, boolean longer) {}

    @Override
    public List<Share> of(ExerciseDraft exercise) {
        if (!exercise.type().equals(PreferenceType.NAME)) {
            return List.of();
        }
        List<Verdict> verdicts = verdicts(exercise);
        long first = verdicts.stream().filter(Verdict::first).count();
        long longer = verdicts.stream().filter(Verdict::longer).count();
        int all = verdicts.size();
        return List.of(
                new Share("key-position", "answer A is better", first, all, MOST, "Swap answers"),
                new Share("key-position", "answer B is better", all - first, all, MOST, "Swap answers"),
                new Share(
                        "key-length",
                        "the longer answer is better",
                        longer,
                        all,
                        MOST,
                        "Shorten good answers or lengthen bad ones"));
    }

    /** Those of items that are practised and have a better answer; a mirror repeats an item and is left out. */
    private static List<Verdict> verdicts(ExerciseDraft exercise) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Entry gold : exercise.goldEntries()) {
            exercise.item(gold.text("item"))
                    .filter(item -> !item.node().path("example").booleanValue(false)
                            && !item.node().has("mirrors"))
                    .ifPresent(item -> exercise.revisions(gold).stream()
                            .reduce((first, second) -> second)
                            .map(revision ->
                                    revision.node().at("/answer/preference").intValue(TIE))
                            .filter(point -> point != TIE)
                            .ifPresent(point -> verdicts.add(verdict(item, point < TIE))));
        }
        return verdicts;
    }

    private static Verdict verdict(Entry item, boolean first) {
        int a = item.node().at("/answers/a").stringValue("").length();
        int b = item.node().at("/answers/b").stringValue("").length();
        return new Verdict(first, first ? a > b : b > a);
    }
}
