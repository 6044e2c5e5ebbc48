package dev.touchstone.labeling.polygons;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.polygons.PolygonsDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.polygons.OutlineFit;
import dev.touchstone.grading.polygons.OutlineMark;
import dev.touchstone.grading.polygons.PolygonsReveal;
import dev.touchstone.labeling.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says of each outline how far its line runs outside the gold and how far into it, in px. */
final class OutlineReasons {

    private final PolygonsDetails details;
    private final PolygonsReveal reveal;
    private final JsonNode drawn;
    private final JsonNode scoring;
    private final Words words;

    OutlineReasons(Prompt prompt, JsonNode answer, PolygonsReveal reveal, Words words) {
        this.details = (PolygonsDetails) prompt.details();
        this.reveal = reveal;
        this.drawn = answer.path("polygons");
        this.scoring = prompt.scoring();
        this.words = words;
    }

    List<Reason> of(Grade.Marked grade) {
        return grade.marks().stream().map(mark -> of((OutlineMark) mark)).toList();
    }

    private Reason of(OutlineMark mark) {
        String type =
                mark.errors().isEmpty() ? "right" : mark.errors().getFirst().type();
        String headline = words.say("polygons." + type, name(label(mark)), name(goldLabel(mark)));
        return new Reason(
                mark.verdict(), headline, text(mark, type), words.locale().getLanguage(), clause(mark));
    }

    private ClauseRef clause(OutlineMark mark) {
        Integer gold = mark.gold();
        return mark.errors().stream()
                .findFirst()
                .map(TypedError::clause)
                .orElseGet(() -> gold == null
                        ? reveal.clause()
                        : reveal.outlines().get(gold).clause());
    }

    private String label(OutlineMark mark) {
        Integer index = mark.drawn();
        return index == null ? goldLabel(mark) : drawn.path(index).path("label").asString("");
    }

    private String goldLabel(OutlineMark mark) {
        Integer index = mark.gold();
        return index == null ? "" : reveal.outlines().get(index).outline().label();
    }

    private String name(String slug) {
        return details.labels().stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .map(Label::name)
                .map(text -> text.in(words.locale()).text())
                .orElse(slug);
    }

    private String text(OutlineMark mark, String type) {
        OutlineFit fit = mark.fit();
        if (type.equals("right") && fit == null) {
            return "";
        }
        if (fit == null || type.equals("wrong-class")) {
            return words.say("polygons." + type + ".text");
        }
        return switch (type) {
            case "right" -> words.say("polygons.right.text", words.pixels(fit.boundaryPx()), words.percent(fit.iou()));
            case "polygon-loose" -> near(fit, out(fit), in(fit));
            default -> near(fit, in(fit), out(fit));
        };
    }

    private String near(OutlineFit fit, String first, String second) {
        String needed = words.say(
                "polygons.needed",
                words.percent(fit.iou()),
                words.percent(scoring.path("iou").asDouble()),
                words.pixels(scoring.path("boundary-px").asDouble()));
        return Stream.of(first, second, needed).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private String out(OutlineFit fit) {
        return fit.out().px() < 1
                ? ""
                : words.say("polygons.out", words.pixels(fit.out().px()));
    }

    private String in(OutlineFit fit) {
        return fit.in().px() < 1
                ? ""
                : words.say("polygons.in", words.pixels(fit.in().px()));
    }
}
