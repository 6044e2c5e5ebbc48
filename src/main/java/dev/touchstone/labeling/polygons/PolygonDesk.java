package dev.touchstone.labeling.polygons;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.polygons.PolygonsDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.polygons.Outline;
import dev.touchstone.grading.polygons.OutlineDifference;
import dev.touchstone.grading.polygons.OutlineFit;
import dev.touchstone.grading.polygons.OutlineMark;
import dev.touchstone.grading.polygons.Point;
import dev.touchstone.grading.polygons.PolygonsReveal;
import dev.touchstone.labeling.Reason;
import dev.touchstone.labeling.picture.DrawnInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Puts one item before the annotator, and what was found in the answer to it. */
final class PolygonDesk implements DrawnInput.Desk {

    private static final int MOST_OUTLINES = 100;
    private static final int MOST_POINTS = 500;
    private static final int COLOURS = 10;

    private final Prompt prompt;
    private final String pictureUrl;
    private final Words words = Words.here();

    PolygonDesk(Prompt prompt, String pictureUrl) {
        this.prompt = prompt;
        this.pictureUrl = pictureUrl;
    }

    @Override
    public JsonNode answer(JsonNode sent) {
        return DrawnOutlines.answer(sent);
    }

    @Override
    public Object problem(JsonNode answer, boolean readOnly) {
        PictureFrame picture = Objects.requireNonNull(prompt.picture());
        List<OutlineProblem.Label> labels = new ArrayList<>();
        for (Label label : ((PolygonsDetails) prompt.details()).labels()) {
            String name = label.name().in(words.locale()).text();
            labels.add(new OutlineProblem.Label(label.slug(), name, labels.size() % COLOURS));
        }
        return new OutlineProblem(
                pictureUrl,
                picture.width(),
                picture.height(),
                picture.alt().in(words.locale()).text(),
                labels,
                DrawnOutlines.withIds(answer),
                answer.path("nothingHere").asBoolean(false),
                readOnly,
                MOST_OUTLINES,
                MOST_POINTS);
    }

    @Override
    public Object feedback(JsonNode answer, Grade.Marked grade) {
        PolygonsReveal reveal = (PolygonsReveal) grade.reveal();
        List<Reason> reasons = new OutlineReasons(prompt, answer, reveal, words).of(grade);
        List<OutlineFeedback.OutlineMark> marks = new ArrayList<>();
        for (Mark mark : grade.marks()) {
            String text = reasons.get(marks.size()).headline();
            marks.add(mark((OutlineMark) mark, answer, reveal, text));
        }
        List<OutlineFeedback.GoldOutline> gold = new ArrayList<>();
        reveal.outlines().forEach(each -> gold.add(gold(each.outline(), false)));
        reveal.ignore().forEach(each -> gold.add(gold(each.outline(), true)));
        return new OutlineFeedback(gold, marks);
    }

    private static OutlineFeedback.GoldOutline gold(Outline outline, boolean ignore) {
        return new OutlineFeedback.GoldOutline(outline.label(), outline.points(), ignore);
    }

    private static OutlineFeedback.OutlineMark mark(
            OutlineMark mark, JsonNode answer, PolygonsReveal reveal, String text) {
        Integer drawn = mark.drawn();
        Integer gold = mark.gold();
        OutlineFit fit = mark.fit();
        String kind = OutlineFeedback.kind(mark.verdict());
        if (drawn == null || gold == null || fit == null) {
            return new OutlineFeedback.OutlineMark(kind, drawn, gold, text, List.of(), List.of(), null, null);
        }
        Outline theirs = reveal.outlines().get(gold).outline();
        OutlineDifference difference = OutlineDifference.between(outline(answer, drawn), theirs);
        return new OutlineFeedback.OutlineMark(
                kind,
                drawn,
                gold,
                text,
                difference.leaks(),
                difference.cuts(),
                OutlineFeedback.Gap.of(fit.out()),
                OutlineFeedback.Gap.of(fit.in()));
    }

    private static Outline outline(JsonNode answer, int index) {
        JsonNode entry = answer.path("polygons").path(index);
        List<Point> points = new ArrayList<>();
        entry.path("points")
                .forEach(point -> points.add(
                        new Point(point.path(0).doubleValue(), point.path(1).doubleValue())));
        return new Outline(entry.path("label").stringValue(""), points);
    }
}
