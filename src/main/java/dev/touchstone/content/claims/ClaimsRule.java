package dev.touchstone.content.claims;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Claims: gold judges every claim of its item by a verdict of the exercise and by sentences that the source has. */
@Component
class ClaimsRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals("claims"))
                .forEach(exercise -> {
                    verdicts(exercise, problems);
                    exercise.itemEntries().forEach(item -> claimsOnce(exercise, item, problems));
                    exercise.goldEntries()
                            .forEach(gold -> exercise.item(gold.text("item"))
                                    .ifPresent(item -> exercise.revisions(gold)
                                            .forEach(revision -> revision(exercise, item, revision, problems))));
                });
    }

    private static void verdicts(ExerciseDraft exercise, Problems problems) {
        Set<String> labels = exercise.slugs("/labels");
        for (JsonNode asked : exercise.exercise().at("/scoring/evidence")) {
            if (!labels.contains(asked.stringValue(""))) {
                problems.add(
                        exercise.exercise().path(),
                        exercise.exercise().line("/scoring"),
                        "unknown-label",
                        "The exercise has no verdict " + asked.stringValue("") + ". Name one of its labels.");
            }
        }
    }

    private static void claimsOnce(ExerciseDraft exercise, Entry item, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Entry claim : ExerciseDraft.entries(exercise.items(), item.pointer() + "/claims")) {
            if (!seen.add(claim.text("slug"))) {
                problems.add(
                        exercise.items().path(),
                        claim.line(),
                        "slug-twice",
                        "The item has a claim " + claim.text("slug") + " already. Name this one differently.");
            }
        }
    }

    private static void revision(ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        Set<String> claims = new HashSet<>();
        item.node()
                .path("claims")
                .forEach(claim -> claims.add(claim.path("slug").stringValue("")));
        int sentences = Sentences.of(item.node().path("source").path("body").stringValue(""))
                .size();
        answer(exercise, revision, revision.pointer() + "/answer", claims, sentences, problems);
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            answer(exercise, revision, revision.pointer() + "/mistakes/" + i + "/answer", claims, sentences, problems);
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!claims.contains(reason.getKey())) {
                unknown(
                        exercise,
                        revision,
                        revision.pointer() + "/reasons/" + reason.getKey(),
                        "unknown-claim",
                        "The item has no claim " + reason.getKey() + ". Mend the name.",
                        problems);
            }
        });
    }

    private static void answer(
            ExerciseDraft exercise,
            Entry revision,
            String pointer,
            Set<String> claims,
            int sentences,
            Problems problems) {
        Set<String> judged = new HashSet<>();
        exercise.gold().at(pointer + "/claims").propertyStream().forEach(claim -> {
            judged.add(claim.getKey());
            String at = pointer + "/claims/" + claim.getKey();
            if (!claims.contains(claim.getKey())) {
                String remedy = "The item has no claim " + claim.getKey() + ". Mend the name.";
                unknown(exercise, revision, at, "unknown-claim", remedy, problems);
            }
            judgement(exercise, revision, at, claim.getValue(), sentences, problems);
            claim.getValue().path("or").forEach(other -> judgement(exercise, revision, at, other, sentences, problems));
        });
        claims.stream()
                .filter(claim -> !judged.contains(claim))
                .forEach(claim -> unknown(
                        exercise,
                        revision,
                        pointer,
                        "unknown-claim",
                        "The claim " + claim + " has no verdict here. Judge every claim.",
                        problems));
    }

    private static void judgement(
            ExerciseDraft exercise, Entry revision, String at, JsonNode judged, int sentences, Problems problems) {
        String verdict = judged.path("verdict").stringValue("");
        if (!exercise.slugs("/labels").contains(verdict)) {
            String remedy = "The exercise has no verdict " + verdict + ". Use one of its labels.";
            unknown(exercise, revision, at, "unknown-label", remedy, problems);
        }
        for (JsonNode number : judged.path("evidence")) {
            if (number.intValue(0) < 1 || number.intValue(0) > sentences) {
                String remedy = "The source has sentences 1 to " + sentences + ", not " + number + ". Mend the number.";
                unknown(exercise, revision, at, "unknown-sentence", remedy, problems);
            }
        }
    }

    private static void unknown(
            ExerciseDraft exercise, Entry revision, String at, String rule, String remedy, Problems problems) {
        int line = Math.max(revision.line(), exercise.gold().line(at));
        problems.add(exercise.gold().path(), line, rule, remedy);
    }
}
