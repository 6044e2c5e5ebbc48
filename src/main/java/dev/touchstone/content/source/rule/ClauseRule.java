package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.ClausesDraft;
import dev.touchstone.content.source.draft.ClausesDraft.ClauseDraft;
import dev.touchstone.content.source.draft.ClausesDraft.Section;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.RulebookDraft;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Clauses number without gaps and each says what holds, with an example and a counter-example; conventions name clauses. */
@Component
class ClauseRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (RulebookDraft rulebook : course.rulebooks().values()) {
            clauses(rulebook.clauses(), problems);
            rulebook.translations().values().forEach(translation -> {
                clauses(translation, problems);
                sameNumbers(rulebook.clauses(), translation, problems);
            });
            rulebook.conventions().ifPresent(document -> conventions(rulebook, document, problems));
        }
    }

    private static void clauses(ClausesDraft draft, Problems problems) {
        String path = draft.document().path();
        if (draft.sections().isEmpty() && !draft.document().front().lines().isEmpty()) {
            problems.add(
                    path, 1, "clause-form", "The rulebook has no clause. Start with ## 1 Title and ### 1.1 Title.");
        }
        int section = 0;
        for (Section each : draft.sections()) {
            section++;
            number(path, each.line(), each.number(), String.valueOf(section), problems);
            if (each.clauses().isEmpty()) {
                problems.add(
                        path,
                        each.line(),
                        "clause-form",
                        "The section has no clause. Add one as ### " + section + ".1 Title.");
            }
            int clause = 0;
            for (ClauseDraft one : each.clauses()) {
                clause++;
                number(path, one.line(), one.number(), section + "." + clause, problems);
                parts(path, one, problems);
            }
        }
    }

    private static void number(String path, int line, String found, String expected, Problems problems) {
        if (!found.equals(expected)) {
            problems.add(
                    path,
                    line,
                    "clause-number",
                    "This is number " + found + " where " + expected + " comes next. Number without gaps.");
        }
    }

    private static void parts(String path, ClauseDraft clause, Problems problems) {
        if (clause.text().isEmpty()) {
            problems.add(path, clause.line(), "clause-text", "The clause says nothing. Write what holds.");
        }
        if (clause.example().isEmpty() || clause.counterExample().isEmpty()) {
            problems.add(
                    path,
                    clause.line(),
                    "clause-example",
                    "The clause must end with an example (> ✔ …) and a counter-example (> ✘ …), an empty line between them.");
        }
    }

    private static void sameNumbers(ClausesDraft original, ClausesDraft translation, Problems problems) {
        Set<String> missing = numbers(original);
        missing.removeAll(numbers(translation));
        Set<String> extra = numbers(translation);
        extra.removeAll(numbers(original));
        missing.forEach(number -> problems.add(
                translation.document().path(),
                1,
                "translation",
                "The clause " + number + " is missing here. Translate it."));
        extra.forEach(number -> problems.add(
                translation.document().path(),
                1,
                "translation",
                "The original has no clause " + number + ". Remove it."));
    }

    private static Set<String> numbers(ClausesDraft draft) {
        Set<String> numbers = new TreeSet<>();
        draft.sections().forEach(section -> numbers.add(section.number()));
        draft.clauses().forEach(clause -> numbers.add(clause.number()));
        return numbers;
    }

    private static void conventions(RulebookDraft rulebook, YamlDocument document, Problems problems) {
        document.at("/conventions").propertyStream().forEach(topic -> {
            String number = topic.getValue().path("clause").stringValue("");
            if (!number.isEmpty() && !rulebook.hasClause(number)) {
                problems.add(
                        document.path(),
                        document.line("/conventions" + YamlDocument.step(topic.getKey()) + "/clause"),
                        "unknown-clause",
                        "The rulebook has no clause " + number + ". Mend the number.");
            }
        });
    }
}
