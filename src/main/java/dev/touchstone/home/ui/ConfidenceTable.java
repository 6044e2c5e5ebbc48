package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Table;
import dev.touchstone.practice.OwnConfidence;
import java.util.List;
import java.util.Locale;

/** Whether somebody knows when they are right: what they said of their answers, beside what came of these. */
class ConfidenceTable extends Section {

    ConfidenceTable(SkillWords words, List<OwnConfidence.Said> said) {
        addClassName("ts-skill-part");
        Paragraph what = new Paragraph(words.say("sure.what"));
        what.addClassNames("ts-muted", "ts-measure");
        add(new H2(words.say("sure.title")), what);
        if (said.stream().allMatch(each -> each.answers() == 0)) {
            add(new Paragraph(words.say("sure.none")));
            return;
        }
        Table table = new Table(
                words.say("sure.title"),
                List.of(
                        words.say("sure.column.said"),
                        words.say("sure.column.right"),
                        words.say("sure.column.expected")));
        for (OwnConfidence.Said each : said) {
            Span choice = new Span(words.say("sure." + each.confidence().name().toLowerCase(Locale.ROOT)));
            choice.addClassName("is-words");
            table.addRow(
                    choice,
                    new Span(
                            each.answers() == 0
                                    ? words.say("sure.untried")
                                    : words.say(
                                            "sure.right",
                                            each.right(),
                                            each.answers(),
                                            words.words().percent(each.share()))),
                    new Span(words.words().percent(each.confidence().chance())));
        }
        add(table);
    }
}
