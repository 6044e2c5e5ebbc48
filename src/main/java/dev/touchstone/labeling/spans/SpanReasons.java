package dev.touchstone.labeling.spans;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.spans.SpansDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.spans.Span;
import dev.touchstone.grading.spans.SpanMark;
import dev.touchstone.grading.spans.SpansReveal;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says of each span what differs from the gold: which words are missing or too many at which end, and why. */
final class SpanReasons {

    private final SpansDetails details;
    private final SpansReveal reveal;
    private final List<Mark> marks;
    private final List<MarkedSpan> marked;
    private final Words words;

    SpanReasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        this.details = (SpansDetails) prompt.details();
        this.reveal = (SpansReveal) grade.reveal();
        this.marks = grade.marks();
        this.marked = MarkedSpan.of(answer);
        this.words = words;
    }

    /** One for each mark; where there is nothing to mark, and nothing was, the reason for that. */
    List<Reason> all() {
        if (marks.isEmpty()) {
            Text.Localized why = reveal.why().in(words.locale());
            String headline = words.say("spans.feedback.nothing");
            return List.of(new Reason(Verdict.RIGHT, headline, why.text(), why.language(), reveal.clause()));
        }
        return marks.stream().map(mark -> of((SpanMark) mark)).toList();
    }

    private Reason of(SpanMark mark) {
        Integer goldIndex = mark.gold();
        Integer index = mark.marked();
        SpansReveal.@Nullable GoldSpan gold =
                goldIndex == null ? null : reveal.spans().get(goldIndex);
        @Nullable MarkedSpan mine = index == null ? null : marked.get(index);
        List<String> said = new ArrayList<>();
        if (mine != null && gold != null) {
            edges(mine, gold.span(), said);
        }
        ClauseRef clause = clause(mark, gold);
        Text why = why(mark, gold);
        Text.Localized because = why.in(words.locale());
        // What holds of the whole text is not repeated at each of its spans that are right.
        if (mark.verdict() != Verdict.RIGHT || !why.equals(reveal.why()) || mark.equals(marks.getFirst())) {
            said.add(because.text());
        }
        return new Reason(
                mark.verdict(),
                headline(mark.verdict(), mine, gold),
                String.join(" ", said),
                because.language(),
                clause);
    }

    private ClauseRef clause(SpanMark mark, SpansReveal.@Nullable GoldSpan gold) {
        return mark.errors().stream()
                .findFirst()
                .map(TypedError::clause)
                .orElseGet(() -> gold == null ? reveal.clause() : gold.clause());
    }

    private Text why(SpanMark mark, SpansReveal.@Nullable GoldSpan gold) {
        for (TypedError error : mark.errors()) {
            Text why = error.why();
            if (why != null) {
                return why;
            }
        }
        return gold == null ? reveal.why() : gold.why();
    }

    private String headline(Verdict verdict, @Nullable MarkedSpan mine, SpansReveal.@Nullable GoldSpan gold) {
        String quote = mine != null
                ? details.quote(mine.start(), mine.end())
                : gold == null
                        ? ""
                        : details.quote(gold.span().start(), gold.span().end());
        String mineName = mine == null ? "" : name(mine.label());
        String goldName = gold == null ? "" : name(gold.span().label());
        return switch (verdict) {
            case RIGHT -> words.say("spans.feedback.right", quote, mineName);
            case NEAR -> words.say("spans.feedback.near", quote, mineName);
            case WRONG -> words.say("spans.feedback.wrong", quote, mineName, goldName);
            case MISSED -> words.say("spans.feedback.missed", quote, goldName);
            case EXTRA -> words.say("spans.feedback.extra", quote, mineName);
        };
    }

    /** "It starts too late: “Dr” belongs to it." for each end that is off. */
    private void edges(MarkedSpan mine, Span gold, List<String> said) {
        if (mine.start() > gold.start()) {
            said.add(words.say(
                    "spans.feedback.starts-late",
                    details.quote(gold.start(), mine.start()).strip()));
        } else if (mine.start() < gold.start()) {
            said.add(words.say(
                    "spans.feedback.starts-early",
                    details.quote(mine.start(), gold.start()).strip()));
        }
        if (mine.end() < gold.end()) {
            said.add(words.say(
                    "spans.feedback.ends-early",
                    details.quote(mine.end(), gold.end()).strip()));
        } else if (mine.end() > gold.end()) {
            said.add(words.say(
                    "spans.feedback.ends-late",
                    details.quote(gold.end(), mine.end()).strip()));
        }
    }

    private String name(String slug) {
        return details.labels().stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .map(Label::name)
                .map(name -> name.in(words.locale()).text())
                .orElse(slug);
    }
}
