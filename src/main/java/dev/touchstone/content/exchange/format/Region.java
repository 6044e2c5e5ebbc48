package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.JsonRecord;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Label Studio says of one region, which it spreads over several results with the same id; or of the whole task. */
final class Region {

    private static final Set<String> MARKS = Set.of("rectanglelabels", "polygonlabels", "labels");

    private @Nullable JsonRecord mark;
    private final Set<String> choices = new TreeSet<>();
    private @Nullable String place;

    void add(JsonRecord result, Findings findings) {
        String type = result.text("type");
        if (MARKS.contains(type)) {
            if (mark != null) {
                throw new BadRecord(result.place(), "Two shapes have one id. Give each its own.");
            }
            mark = result;
        } else if (type.equals("choices")) {
            value(result).node().path("choices").forEach(each -> choices.add(each.asString("")));
            place = result.place();
        } else {
            findings.lose("result of the type \"" + type + "\"", result.place());
        }
    }

    @Nullable
    JsonRecord mark() {
        return mark;
    }

    Set<String> choices() {
        return choices;
    }

    static JsonRecord value(JsonRecord result) {
        return result.object("value")
                .orElseThrow(() -> new BadRecord(result.place(), "The result has no value. Export it anew."));
    }

    /** The only label of a shape or of a part of a text. */
    static String label(JsonRecord mark) {
        JsonRecord value = value(mark);
        JsonNode names = value.node().path(mark.text("type"));
        if (names.size() != 1 || names.path(0).stringValue("").isBlank()) {
            throw new BadRecord(value.place(), "It must have exactly one label. Give it one.");
        }
        return names.path(0).stringValue("");
    }

    /** The one choice that stands for the whole task, or null when the task is about its regions. */
    static @Nullable String choiceOfTheWhole(Collection<Region> regions, String place) {
        if (regions.stream().anyMatch(region -> region.mark != null)) {
            return null;
        }
        List<String> all =
                regions.stream().flatMap(region -> region.choices.stream()).toList();
        if (all.size() > 1) {
            throw new BadRecord(
                    place, "Several choices stand for one task; an exercise has one right choice. Split it.");
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Choices without a region, in a task that has regions. */
    void loseIfWithoutMark(Findings findings) {
        if (mark == null && place != null) {
            findings.lose("choice about the whole beside regions", place);
        }
    }
}
