package dev.touchstone.labeling.boxes;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.boxes.BoxesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.boxes.Box;
import dev.touchstone.grading.boxes.BoxMark;
import dev.touchstone.grading.boxes.BoxesReveal;
import dev.touchstone.grading.boxes.EdgeErrors;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Says of each box what differs from the gold, edge by edge, in px. */
public final class BoxReasons {

    private final BoxesDetails details;
    private final BoxesReveal reveal;
    private final JsonNode drawn;
    private final double allowedPx;
    private final Words words;

    /** @param answer boxes as the type boxes writes them, of which the marks speak by place */
    public BoxReasons(Prompt prompt, JsonNode answer, BoxesReveal reveal, Words words) {
        this.details = (BoxesDetails) prompt.details();
        this.reveal = reveal;
        this.drawn = answer.path("boxes");
        this.allowedPx = prompt.scoring().path("edge-px").asDouble();
        this.words = words;
    }

    List<Reason> of(Grade.Marked grade) {
        return grade.marks().stream().map(mark -> of((BoxMark) mark)).toList();
    }

    /** What differs at one box. */
    public Reason of(BoxMark mark) {
        String type =
                mark.errors().isEmpty() ? "right" : mark.errors().getFirst().type();
        String headline = words.say("feedback.boxes." + type, name(label(mark)), goldName(mark));
        return new Reason(
                mark.verdict(), headline, text(mark, type), words.locale().getLanguage(), clause(mark));
    }

    private ClauseRef clause(BoxMark mark) {
        Integer gold = mark.gold();
        return mark.errors().stream()
                .findFirst()
                .map(TypedError::clause)
                .orElseGet(() -> gold == null
                        ? reveal.clause()
                        : reveal.boxes().get(gold).clause());
    }

    private String label(BoxMark mark) {
        Integer index = mark.drawn();
        return index == null ? goldLabel(mark) : drawn.path(index).path("label").asString("");
    }

    private String goldLabel(BoxMark mark) {
        Integer index = mark.gold();
        return index == null ? "" : reveal.boxes().get(index).box().label();
    }

    private String goldName(BoxMark mark) {
        return mark.gold() == null ? "" : name(goldLabel(mark));
    }

    private String name(String slug) {
        return name(slug, details.labels());
    }

    private String name(String slug, List<Label> labels) {
        return labels.stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .map(Label::name)
                .map(text -> text.in(words.locale()).text())
                .orElse(slug);
    }

    private String text(BoxMark mark, String type) {
        EdgeErrors edges = mark.edges();
        return switch (type) {
            case "wrong-attribute" -> attributes(mark);
            case "box-loose", "box-cut" -> edges == null ? "" : edges(edges);
            case "right" -> edges == null ? "" : words.say("feedback.boxes.right.text", words.pixels(edges.worst()));
            default -> words.say("feedback.boxes." + type + ".text");
        };
    }

    /** Every edge that is off by more than allowed: "14 px too far right on the right side". */
    private String edges(EdgeErrors edges) {
        List<String> said = new ArrayList<>();
        add(said, edges.left(), "left", "right", "left");
        add(said, edges.right(), "left", "right", "right");
        add(said, edges.top(), "up", "down", "top");
        add(said, edges.bottom(), "up", "down", "bottom");
        String all = words.capitalized(String.join(words.say("feedback.and"), said));
        return words.say("feedback.boxes.edges", all, words.pixels(allowedPx));
    }

    private void add(List<String> said, double error, String negative, String positive, String edge) {
        if (Math.abs(error) > allowedPx) {
            String direction = words.say("feedback.direction." + (error < 0 ? negative : positive));
            said.add(words.say("feedback.edge." + edge, words.pixels(error), direction));
        }
    }

    private String attributes(BoxMark mark) {
        Integer gold = mark.gold();
        Integer mine = mark.drawn();
        if (gold == null || mine == null) {
            return "";
        }
        Box right = reveal.boxes().get(gold).box();
        Set<String> said = new TreeSet<>();
        drawn.path(mine).path("attributes").forEach(attribute -> said.add(attribute.asString()));
        List<String> texts = new ArrayList<>();
        for (Label attribute : details.attributes()) {
            boolean wanted = right.attributes().contains(attribute.slug());
            if (wanted != said.contains(attribute.slug())) {
                Text.Localized name = attribute.name().in(words.locale());
                texts.add(words.say(wanted ? "feedback.attribute.add" : "feedback.attribute.remove", name.text()));
            }
        }
        return String.join(" ", texts);
    }
}
