package dev.touchstone.labeling.codelines;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.codelines.CodeLinesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.codelines.CodeLine;
import dev.touchstone.grading.codelines.CodeLineMark;
import dev.touchstone.grading.codelines.CodeLinesReveal;
import dev.touchstone.labeling.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of each line what the gold says of it, and why. */
final class CodeLineReasons {

    private final CodeLinesDetails details;
    private final CodeLinesReveal reveal;
    private final List<CodeLineMark> marks;
    private final Words words;

    CodeLineReasons(Prompt prompt, Grade.Marked grade, Words words) {
        this.details = (CodeLinesDetails) prompt.details();
        this.reveal = (CodeLinesReveal) grade.reveal();
        this.marks = grade.marks().stream().map(CodeLineMark.class::cast).toList();
        this.words = words;
    }

    List<Reason> reasons() {
        return marks.stream().map(this::reason).toList();
    }

    /** The same verdicts as they stand below the lines. */
    List<CodeProblem.Mark> marks() {
        return marks.stream()
                .map(mark -> new CodeProblem.Mark(
                        mark.at(),
                        mark.gold() == null ? 0 : mark.gold().line(),
                        sign(mark.verdict()),
                        tone(mark.verdict()),
                        headline(mark)))
                .toList();
    }

    private Reason reason(CodeLineMark mark) {
        Text.Localized said = why(mark)
                .map(why -> why.in(words.locale()))
                .orElseGet(() -> new Text.Localized(
                        words.locale().getLanguage(), words.say("code-lines.code-false-alarm.text")));
        return new Reason(mark.verdict(), headline(mark), said.text(), said.language(), clause(mark));
    }

    private String headline(CodeLineMark mark) {
        CodeLine gold = mark.gold();
        String names = gold == null ? "" : names(gold);
        String right = gold != null && mark.at() != gold.line()
                ? words.say("code-lines.right.near", mark.at(), names, gold.line())
                : words.say(mark.at() == 0 ? "code-lines.right.none" : "code-lines.right", mark.at(), names);
        return mark.errors().isEmpty()
                ? right
                : words.say(
                        "code-lines."
                                + (mark.errors().size() > 1
                                        ? "wrong-names"
                                        : mark.errors().getFirst().type()),
                        mark.at(),
                        names);
    }

    /** The explanation of this mistake, or else of the line in the gold; a false alarm in faulty code may have none. */
    private Optional<Text> why(CodeLineMark mark) {
        return mark.errors().stream()
                .map(TypedError::why)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(mark.gold()).map(reveal::why))
                .or(() -> reveal.lines().isEmpty() ? Optional.of(reveal.why()) : Optional.empty());
    }

    private ClauseRef clause(CodeLineMark mark) {
        return mark.errors().stream()
                .sorted((one, other) -> Boolean.compare(one.why() == null, other.why() == null))
                .map(TypedError::clause)
                .findFirst()
                .orElseGet(() -> reveal.lines().stream()
                        .filter(line -> line.line().equals(mark.gold()))
                        .map(CodeLinesReveal.GoldLine::clause)
                        .findFirst()
                        .orElse(reveal.clause()));
    }

    private String names(CodeLine line) {
        List<String> both = Stream.of(name(line.kind(), details.kinds()), name(line.severity(), details.severities()))
                .filter(name -> !name.isEmpty())
                .toList();
        return both.isEmpty() ? words.say("code-lines.defect") : String.join(", ", both);
    }

    private String name(String slug, List<Label> labels) {
        return labels.stream()
                .filter(label -> label.slug().equals(slug))
                .map(label -> label.name().in(words.locale()).text())
                .findFirst()
                .orElse("");
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "check";
            case NEAR -> "wave";
            case WRONG -> "cross";
            case MISSED -> "missed";
            case EXTRA -> "extra";
        };
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "right";
            case NEAR -> "near";
            case WRONG, MISSED, EXTRA -> "wrong";
        };
    }
}
