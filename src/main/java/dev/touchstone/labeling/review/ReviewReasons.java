package dev.touchstone.labeling.review;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.review.ReviewDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.review.Fault;
import dev.touchstone.grading.review.FaultMark;
import dev.touchstone.grading.review.ReviewReveal;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts marks of a review into words: which box, which fault, and why. */
final class ReviewReasons {

    private final ReviewDetails details;
    private final ReviewReveal reveal;
    private final Words words;

    ReviewReasons(Prompt prompt, ReviewReveal reveal, Words words) {
        this.details = (ReviewDetails) prompt.details();
        this.reveal = reveal;
        this.words = words;
    }

    /** One for each mark; where there was nothing to find, one that says so. */
    List<Reason> of(Grade.Marked grade) {
        List<Reason> reasons = new ArrayList<>();
        for (Mark mark : grade.marks()) {
            reasons.add(reason((FaultMark) mark));
        }
        if (reveal.faults().isEmpty()) {
            reasons.add(reason(Verdict.RIGHT, words.say("review.reason.none"), reveal.why(), reveal.clause()));
        }
        return reasons;
    }

    private Reason reason(FaultMark mark) {
        Integer index = mark.planted();
        if (index == null) {
            return extra(mark);
        }
        PlantedFault fault = reveal.faults().get(index);
        String right = words.say(
                "review.reason.fault", place(fault.box()), kind(fault.kinds().getFirst()));
        String label = fault.label();
        if (fault.box() != null && label != null) {
            String name = ReviewProblem.name(details.classes(), label, words).toLowerCase(words.locale());
            right = words.say("review.reason.class", right, name);
        }
        Text why = fault.why();
        ClauseRef clause = fault.clause();
        for (TypedError error : mark.errors()) {
            why = error.why() == null ? why : error.why();
            clause = error.clause();
        }
        Fault named = mark.named();
        String headline = switch (mark.verdict()) {
            case NEAR ->
                words.say(
                        "review.reason.kind",
                        place(fault.box()),
                        kind(fault.kinds().getFirst()),
                        kind(named == null ? "" : named.kind()));
            case MISSED -> words.say("review.reason.missed", right);
            default -> right;
        };
        return reason(mark.verdict(), headline, why, clause);
    }

    private Reason extra(FaultMark mark) {
        Fault named = mark.named();
        TypedError error = mark.errors().getFirst();
        String box = named == null ? null : named.box();
        Text why = error.why();
        String headline = words.say("review.reason.extra", place(box));
        return why == null
                ? new Reason(
                        mark.verdict(),
                        headline,
                        words.say(box == null ? "review.reason.extra.place" : "review.reason.extra.box"),
                        words.locale().getLanguage(),
                        error.clause())
                : reason(mark.verdict(), headline, why, error.clause());
    }

    private Reason reason(Verdict verdict, String headline, Text why, ClauseRef clause) {
        Text.Localized text = why.in(words.locale());
        return new Reason(verdict, headline, text.text(), text.language(), clause);
    }

    /** "Box 3 (mug)", or the picture itself where there is no box. */
    private String place(@Nullable String box) {
        List<ReviewDetails.WorkerBox> boxes = details.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).slug().equals(box)) {
                String name = ReviewProblem.name(details.classes(), boxes.get(i).label(), words);
                return words.say("review.reason.box", i + 1, name.toLowerCase(words.locale()));
            }
        }
        return words.say("review.reason.place");
    }

    private String kind(String slug) {
        List<Label> all = Stream.concat(details.kinds().stream(), Stream.of(details.missing()))
                .toList();
        return ReviewProblem.name(all, slug, words).toLowerCase(words.locale());
    }
}
