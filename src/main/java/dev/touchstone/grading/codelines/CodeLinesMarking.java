package dev.touchstone.grading.codelines;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks one answer: F over the best matching of marked with gold lines. A line named with a wrong kind, a wrong severity or
 * both counts a half, once. F weighs recall by beta: F = (1 + β²)·credit / (β²·gold + marked); 1 when both are empty
 * (van Rijsbergen 1979, chapter 7).
 */
final class CodeLinesMarking {

    private final List<CodeLine> picked;
    private final List<CodeLine> golds;
    private final CodeLinesGold gold;
    private final List<CodeLineMark> marks = new ArrayList<>();
    private double credit;

    CodeLinesMarking(CodeLinesAnswer answer, CodeLinesGold gold) {
        this.picked = answer.lines();
        this.golds = gold.lines();
        this.gold = gold;
    }

    Grade.Marked mark(String version) {
        int[] pickOf = LineMatching.best(picked, golds, gold.tolerance());
        boolean[] matched = new boolean[picked.size()];
        for (int i = 0; i < golds.size(); i++) {
            if (pickOf[i] >= 0) {
                matched[pickOf[i]] = true;
                markPair(picked.get(pickOf[i]), golds.get(i));
            } else {
                add(
                        Verdict.MISSED,
                        null,
                        golds.get(i),
                        List.of(error("code-missed-defect", golds.get(i), golds.get(i))));
            }
        }
        for (int i = 0; i < picked.size(); i++) {
            if (!matched[i]) {
                add(Verdict.EXTRA, picked.get(i), null, List.of(error("code-false-alarm", picked.get(i), null)));
            }
        }
        if (picked.isEmpty() && golds.isEmpty()) {
            add(Verdict.RIGHT, null, null, List.of());
        }
        List<Mark> inOrder = marks.stream()
                .sorted(Comparator.comparingInt(CodeLineMark::at))
                .<Mark>map(mark -> mark)
                .toList();
        return new Grade.Marked(score(), inOrder, gold.reveal(), report(), version);
    }

    private void markPair(CodeLine mine, CodeLine theirs) {
        List<TypedError> errors = new ArrayList<>();
        if (!mine.kind().equals(theirs.kind())) {
            errors.add(error("code-wrong-kind", mine, theirs));
        }
        if (!mine.severity().equals(theirs.severity())) {
            errors.add(error("code-wrong-severity", mine, theirs));
        }
        credit += errors.isEmpty() ? 1 : 0.5;
        add(errors.isEmpty() ? Verdict.RIGHT : Verdict.NEAR, mine, theirs, errors);
    }

    private void add(Verdict verdict, @Nullable CodeLine mine, @Nullable CodeLine theirs, List<TypedError> errors) {
        marks.add(new CodeLineMark(verdict, mine, theirs, List.copyOf(errors)));
    }

    private TypedError error(String type, CodeLine at, @Nullable CodeLine theirs) {
        ClauseRef clause =
                theirs == null ? gold.clauseAgainstAlarms() : gold.reveal().clause(theirs);
        return gold.explanation(type, at)
                .map(said -> new TypedError(type, said.clause(), said.why()))
                .orElseGet(() -> new TypedError(type, clause, null));
    }

    private double score() {
        double recallWeight = gold.beta() * gold.beta();
        double counted = recallWeight * golds.size() + picked.size();
        return counted == 0 ? 1 : (1 + recallWeight) * credit / counted;
    }

    private Map<String, Double> report() {
        boolean bothEmpty = picked.isEmpty() && golds.isEmpty();
        return Map.of(
                "precision", bothEmpty ? 1 : picked.isEmpty() ? 0 : credit / picked.size(),
                "recall", bothEmpty ? 1 : golds.isEmpty() ? 0 : credit / golds.size());
    }
}
