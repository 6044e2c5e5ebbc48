package dev.touchstone.labeling.frames;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.frames.FrameMark;
import dev.touchstone.grading.frames.FramesReveal;
import dev.touchstone.labeling.Reason;
import dev.touchstone.labeling.boxes.BoxReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Says what went wrong, frame by frame. What is right needs no reason in a film of many frames: when all is right, one
 * reason says so.
 */
final class FilmReasons {

    private final Prompt picture;
    private final FramesDetails details;
    private final JsonNode answer;
    private final FramesReveal reveal;
    private final Words words;

    FilmReasons(Prompt prompt, JsonNode answer, FramesReveal reveal, Words words) {
        this.details = (FramesDetails) prompt.details();
        this.picture = details.picture(prompt);
        this.answer = answer;
        this.reveal = reveal;
        this.words = words;
    }

    /** The marks that have a reason, in the order of the reasons. */
    static List<FrameMark> withReasons(Grade.Marked grade) {
        return grade.marks().stream()
                .filter(mark -> mark.verdict() != Verdict.RIGHT)
                .map(FrameMark.class::cast)
                .toList();
    }

    List<Reason> of(Grade.Marked grade) {
        List<Reason> reasons = new ArrayList<>();
        for (FrameMark mark : withReasons(grade)) {
            Reason reason = of(mark);
            String headline = words.say("frames.reason", mark.frame() + 1, reason.headline());
            reasons.add(new Reason(reason.verdict(), headline, reason.text(), reason.language(), reason.clause()));
        }
        if (reasons.isEmpty()) {
            Text.Localized why = reveal.why().in(words.locale());
            reasons.add(new Reason(
                    Verdict.RIGHT, words.say("frames.all-right"), why.text(), why.language(), reveal.clause()));
        }
        return reasons;
    }

    /** What is said of one mark, without its frame. */
    Reason of(FrameMark mark) {
        FrameMark.Switch swapped = mark.swapped();
        if (swapped == null) {
            JsonNode frame = answer.path("frames").path(mark.frame());
            return new BoxReasons(
                            picture, frame, reveal.frames().get(mark.frame()).boxes(), words)
                    .of(mark.box());
        }
        return swapped(mark, swapped);
    }

    private Reason swapped(FrameMark mark, FrameMark.Switch swapped) {
        String name = name(mark);
        String mine = name + " " + swapped.identity();
        Integer expected = swapped.expected();
        int since = swapped.since() + 1;
        String headline = expected == null
                ? words.say("frames.switch.taken", mine)
                : words.say("frames.switch", mine, name + " " + expected);
        String text = expected == null
                ? words.say("frames.switch.taken.text", mine, since)
                : words.say("frames.switch.text", name + " " + expected, since);
        return new Reason(
                Verdict.WRONG,
                headline,
                text,
                words.locale().getLanguage(),
                mark.errors().getFirst().clause());
    }

    private String name(FrameMark mark) {
        int gold = Objects.requireNonNull(mark.box().gold());
        String slug = reveal.frames()
                .get(mark.frame())
                .boxes()
                .boxes()
                .get(gold)
                .box()
                .label();
        return details.labels().stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .map(Label::name)
                .map(text -> text.in(words.locale()).text())
                .orElse(slug);
    }

    /** How a frame as a whole went. */
    String frame(List<? extends Mark> marks) {
        long wrong =
                marks.stream().filter(mark -> mark.verdict() != Verdict.RIGHT).count();
        return wrong == 0
                ? words.say("frames.frame.right")
                : wrong == 1 ? words.say("frames.frame.one") : words.say("frames.frame.many", wrong);
    }
}
