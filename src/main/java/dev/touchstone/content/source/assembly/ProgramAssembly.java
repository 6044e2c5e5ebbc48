package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Label;
import dev.touchstone.content.Program;
import dev.touchstone.content.Program.Area;
import dev.touchstone.content.Program.IssuePolicy;
import dev.touchstone.content.Program.Requirement;
import dev.touchstone.content.Program.Undecided;
import dev.touchstone.content.source.draft.CourseDraft;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes the certifications of a course; the schema has refused what is missing or out of range. */
final class ProgramAssembly {

    private final CourseDraft draft;
    private final Translated texts;

    ProgramAssembly(String language, CourseDraft draft) {
        this.draft = draft;
        this.texts = new Translated(language, draft.certificationsTranslations());
    }

    List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        draft.certifications().at("/certifications").forEach(entry -> programs.add(program(entry)));
        return programs;
    }

    private Program program(JsonNode entry) {
        String slug = entry.path("slug").stringValue("");
        return new Program(
                UUID.fromString(entry.path("uuid").stringValue("")),
                slug,
                texts.text(entry.path("name"), "/" + slug + "/name"),
                texts.text(entry.path("description"), "/" + slug + "/description"),
                requirements(entry.path("requires")),
                areas(entry.path("areas"), slug),
                entry.path("cut").doubleValue(0),
                entry.at("/items/fewest").intValue(10),
                entry.at("/items/most").intValue(50),
                Undecided.valueOf(constant(entry.path("undecided"))),
                Duration.ofMinutes(entry.path("minutes").intValue(0)),
                entry.at("/pauses/times").intValue(0),
                Duration.ofMinutes(entry.at("/pauses/minutes").intValue(0)),
                entry.path("sittings").intValue(1),
                Period.ofDays(entry.path("wait-days").intValue(0)),
                Period.ofMonths(entry.path("valid-months").intValue(0)),
                IssuePolicy.valueOf(constant(entry.path("issue"))));
    }

    private static List<Requirement> requirements(JsonNode list) {
        List<Requirement> requirements = new ArrayList<>();
        list.forEach(each -> requirements.add(new Requirement(
                each.path("skill").stringValue(""), each.path("level").stringValue(""))));
        return requirements;
    }

    private List<Area> areas(JsonNode list, String program) {
        List<Label> names = texts.labels(list, "/" + program + "/areas");
        List<Area> areas = new ArrayList<>();
        for (JsonNode each : list) {
            List<String> exercises = new ArrayList<>();
            each.path("exercises").forEach(exercise -> exercises.add(exercise.stringValue("")));
            Label label = names.get(areas.size());
            areas.add(new Area(
                    label.slug(), label.name(), exercises, each.path("pass").doubleValue(1)));
        }
        return areas;
    }

    private static String constant(JsonNode word) {
        return word.stringValue("").toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
