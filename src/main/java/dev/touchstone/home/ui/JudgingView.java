package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Words;
import dev.touchstone.practice.JudgingReport;
import dev.touchstone.practice.JudgingReport.Figure;
import dev.touchstone.practice.OwnJudging;

/** What moves this person when two answers are compared; for their eyes alone. */
@Route("my-judging")
@AnonymousAllowed
class JudgingView extends Div implements HasDynamicTitle {

    private final Words words = Words.here();

    JudgingView(OwnJudging judging) {
        addClassNames("ts-page", "ts-judging");
        Paragraph intro = new Paragraph(words.say("judging.intro"));
        intro.addClassName("ts-lead");
        Div head = new Div(new H1(words.say("judging.title")), intro);
        head.addClassName("ts-page-head");
        add(head);
        JudgingReport report = judging.mine();
        if (report.isEmpty()) {
            add(Note.empty(
                    words.say("judging.none"),
                    words.say("judging.none.text"),
                    new Anchor("course", words.say("landing.home.course"))));
            return;
        }
        add(
                part("consistency", report.consistency()),
                part("position", report.position()),
                part("length", report.length()),
                part("flattery", report.flattery()));
    }

    private Section part(String name, Figure figure) {
        String key = "judging." + name;
        Paragraph meaning = new Paragraph(
                figure.value().isPresent() ? meaning(key, figure.value().getAsDouble()) : words.say("judging.untried"));
        Section part = new Section(new H2(words.say(key)), meaning);
        if (figure.pairs() > 0) {
            Paragraph basis = new Paragraph(words.say("judging.pairs", figure.pairs()));
            basis.addClassNames("ts-muted", "ts-small");
            part.add(basis);
        }
        return part;
    }

    private String meaning(String key, double value) {
        if (key.endsWith("consistency")) {
            return words.say(key + ".share", words.percent(value));
        }
        String direction = value > 0 ? ".towards" : value < 0 ? ".away" : ".none";
        return words.say(key + direction, words.percent(Math.abs(value)));
    }

    @Override
    public String getPageTitle() {
        return words.say("judging.title");
    }
}
