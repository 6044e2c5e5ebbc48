package dev.touchstone.content.spans;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Spans: labels of the exercise, on tokens of the text, with the words they quote; every reason is about one of them. */
@Component
class SpansRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals("spans"))
                .forEach(exercise -> {
                    exercise.itemEntries().forEach(item -> text(exercise, item, problems));
                    exercise.goldEntries()
                            .forEach(gold -> exercise.item(gold.text("item")).ifPresent(item -> {
                                SpansDetails text = details(item);
                                exercise.revisions(gold)
                                        .forEach(revision -> revision(exercise, text, revision, problems));
                            }));
                });
    }

    private static SpansDetails details(Entry item) {
        String text = item.text("text");
        return new SpansDetails(List.of(), text, item.text("language"), Tokens.of(text));
    }

    private static void text(ExerciseDraft exercise, Entry item, Problems problems) {
        if (!Normalizer.isNormalized(item.text("text"), Normalizer.Form.NFC)) {
            problems.add(
                    exercise.items().path(),
                    exercise.items().line(item.pointer() + "/text"),
                    "text-form",
                    "The text is not in Unicode normal form C. Save it composed, so that offsets mean the same everywhere.");
        }
    }

    private static void revision(ExerciseDraft exercise, SpansDetails text, Entry revision, Problems problems) {
        Set<String> slugs = new HashSet<>();
        places(exercise, text, revision.pointer() + "/answer/spans", slugs, problems);
        places(exercise, text, revision.pointer() + "/answer/traps", slugs, problems);
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            String at = revision.pointer() + "/mistakes/" + i + "/answer/spans";
            places(exercise, text, at, new HashSet<>(), problems);
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!slugs.contains(reason.getKey())) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/reasons/" + reason.getKey()),
                        "unknown-span",
                        "No span and no trap has the slug " + reason.getKey() + ". Mend the name.");
            }
        });
    }

    private static void places(
            ExerciseDraft exercise, SpansDetails text, String pointer, Set<String> slugs, Problems problems) {
        Set<String> labels = exercise.slugs("/labels");
        for (Entry place : ExerciseDraft.entries(exercise.gold(), pointer)) {
            String slug = place.text("slug");
            if (!slug.isEmpty() && !slugs.add(slug)) {
                add(exercise, place, "slug-twice", "The slug " + slug + " stands here twice. Rename one.", problems);
            }
            if (place.node().has("label") && !labels.contains(place.text("label"))) {
                add(
                        exercise,
                        place,
                        "unknown-label",
                        "The exercise has no label " + place.text("label") + ". Use one of its labels.",
                        problems);
            }
            words(exercise, text, place, problems);
        }
    }

    private static void words(ExerciseDraft exercise, SpansDetails text, Entry place, Problems problems) {
        JsonNode start = place.node().path("start");
        JsonNode end = place.node().path("end");
        if (!start.isInt() || !end.isInt()) {
            return;
        }
        boolean onTokens = start.intValue() < end.intValue()
                && text.startsToken(start.intValue())
                && text.endsToken(end.intValue());
        if (!onTokens) {
            add(
                    exercise,
                    place,
                    "gold-outside",
                    "The span " + start + " to " + end
                            + " does not begin and end on tokens of the text. Mend its numbers.",
                    problems);
            return;
        }
        String said = text.quote(start.intValue(), end.intValue());
        if (place.node().has("quote") && !place.text("quote").equals(said)) {
            add(
                    exercise,
                    place,
                    "span-quote",
                    "The text says “" + said + "” from " + start + " to " + end + ". Mend the numbers or the quote.",
                    problems);
        }
    }

    private static void add(ExerciseDraft exercise, Entry place, String rule, String remedy, Problems problems) {
        problems.add(exercise.gold().path(), place.line(), rule, remedy);
    }
}
