package dev.touchstone.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.certification.Candidacy;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.certification.Readiness;
import dev.touchstone.certification.ReadinessWords;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import java.util.Locale;
import java.util.stream.Collectors;

/** One certification and somebody's way to it. */
class ProgramCard extends ListItem {

    private final Candidacy way;
    private final ExamWords words;

    ProgramCard(Candidacy way, Curriculum curriculum, ExamWords words) {
        this.way = way;
        this.words = words;
        Program program = way.program();
        addClassName("ts-program");
        setId(program.slug());
        Section about = new Section(
                CourseText.in(new H2(), program.name()),
                CourseText.in(new Paragraph(), program.description()),
                areas());
        about.add(readiness(), doors());
        Section asked = new Section(new H3(words.say("certifications.conditions")));
        asked.add(new ConditionsList(way.conditions(), program, curriculum, words));
        add(about, asked);
        if (!way.results().isEmpty()) {
            Section past = new Section(new H3(words.say("certifications.results")), results());
            past.addClassName("ts-program-past");
            add(past);
        }
    }

    private Paragraph areas() {
        String names = way.program().areas().stream()
                .map(area -> CourseText.plain(area.name()))
                .collect(Collectors.joining(", "));
        return words.quiet(
                "certifications.areas",
                names,
                way.program().fewest(),
                way.program().most(),
                way.program().time().toMinutes());
    }

    private Div readiness() {
        Locale language = words.words().locale();
        H3 title = new H3(words.say("certifications.readiness", ReadinessWords.word(way.readiness(), language)));
        Div block = new Div(title, new Paragraph(ReadinessWords.distance(way.readiness(), language)));
        if (way.readiness().word() != Readiness.Word.UNKNOWN) {
            block.add(words.quiet("readiness.hint"));
        }
        block.addClassName("ts-readiness");
        return block;
    }

    private Component doors() {
        Div doors = new Div();
        doors.addClassName("ts-ways");
        String program = CourseText.plain(way.program().name());
        String start = "certifications/" + way.program().slug() + "/start";
        way.open().ifPresentOrElse(open -> doors.add(door("exam/" + open, "certifications.open", program)), () -> {
            if (way.eligible()) {
                doors.add(door(start, "certifications.go", program));
            } else {
                doors.add(
                        words.quiet("certifications.missing", way.missing().size()),
                        named(new Anchor(start, words.say("certifications.rules")), program));
            }
        });
        return doors;
    }

    private Anchor door(String address, String key, String program) {
        Anchor door = named(new Anchor(address, words.say(key)), program);
        door.addClassName("ts-button");
        return door;
    }

    /** Says to screen readers which of the equal links this is. */
    private static Anchor named(Anchor link, String program) {
        link.setAriaLabel(link.getText() + ": " + program);
        return link;
    }

    private UnorderedList results() {
        UnorderedList list = new UnorderedList();
        for (ExamResult result : way.results()) {
            Anchor link = new Anchor("exam/" + result.sitting() + "/result", words.moment(result.submittedAt()));
            list.add(new ListItem(link, new Paragraph(outcome(result))));
        }
        return list;
    }

    private String outcome(ExamResult result) {
        String word = words.say("result.outcome."
                + result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return result.share()
                .map(share -> word + " · "
                        + words.say(
                                "result.share",
                                words.share(share.estimate()),
                                words.share(share.low()),
                                words.share(share.high()),
                                words.share(share.bar())))
                .orElse(word);
    }
}
