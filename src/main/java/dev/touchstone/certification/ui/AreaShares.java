package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.base.ui.Table;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import java.util.List;
import java.util.Optional;

/** How many of each area's items were right. */
class AreaShares extends Section {

    AreaShares(List<ExamResult.Area> areas, Optional<Program> program, ExamWords words) {
        addClassName("ts-areas");
        Table table = new Table(
                words.say("result.areas"), List.of(words.say("result.areas.area"), words.say("result.areas.right")));
        areas.forEach(area -> table.addRow(name(area, program), right(area, words)));
        add(new H2(words.say("result.areas")), table, words.quiet("result.areas.why"));
    }

    static String name(ExamResult.Area area, Optional<Program> program) {
        return program.flatMap(known -> known.areas().stream()
                        .filter(one -> one.slug().equals(area.slug()))
                        .findFirst())
                .map(known -> CourseText.plain(known.name()))
                .orElse(area.slug());
    }

    static String right(ExamResult.Area area, ExamWords words) {
        return area.items() == 0
                ? words.say("result.areas.none")
                : words.say("result.areas.of", area.right(), area.items());
    }
}
