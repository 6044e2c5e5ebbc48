package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.MistakeNote;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Objects;

/** One thing that costs points: how often, how much, whether it fades, and when it is asked again. */
class MistakeCard extends ListItem {

    private final SkillWords words;
    private final MistakeNote note;

    MistakeCard(SkillWords words, MistakeNote note, Curriculum curriculum, LocalDate today) {
        this.words = words;
        this.note = note;
        addClassName("ts-mistake");
        H2 name = new H2(
                words.say("error." + Objects.requireNonNull(note.mistake().error())));
        Paragraph cost = new Paragraph(words.say("mistakes.cost", note.made(), points(note.lost())));
        Paragraph trend = new Paragraph(note.drillable() ? trend() + " " + check(today) : trend());
        trend.addClassNames("ts-muted", "ts-small");
        add(name, clause(curriculum, note.mistake().clause()), cost, trend);
        if (note.drillable()) {
            Anchor drill = new Anchor("drill/" + note.mistake().path(), words.say("mistakes.drill"));
            drill.addClassNames("ts-button", "ts-quiet");
            drill.setAriaLabel(words.say("mistakes.drill.named", name.getText()));
            add(new Div(drill));
        } else {
            Paragraph none = new Paragraph(words.say("mistakes.no-drill"));
            none.addClassNames("ts-muted", "ts-small");
            add(none);
        }
    }

    private Paragraph clause(Curriculum curriculum, ClauseRef ref) {
        String title = curriculum.rulebooks().stream()
                .filter(rulebook -> rulebook.slug().equals(ref.rulebook()))
                .flatMap(rulebook -> rulebook.clause(ref.number()).stream())
                .map(clause -> words.say("player.clause", ref.number(), CourseText.plain(clause.title())))
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            return new Paragraph(new Span(words.say("mistakes.clause.gone", ref.number())));
        }
        Anchor link = new Anchor("rulebooks/" + ref.rulebook() + "#" + ref.number(), title);
        link.getElement().setAttribute("router-ignore", true);
        return new Paragraph(link);
    }

    private String trend() {
        if (note.lostBefore() == 0) {
            return words.say("mistakes.trend.new");
        }
        return words.say(note.fades() ? "mistakes.trend.fades" : "mistakes.trend.stays", points(note.lostBefore()));
    }

    private String check(LocalDate today) {
        String state = note.held() ? "held" : "open";
        return note.checkOn()
                .map(day -> day.isAfter(today)
                        ? words.say("mistakes.check." + state, words.day(day))
                        : words.say("mistakes.check." + state + ".today"))
                .orElseGet(() -> words.say("mistakes.check.none"));
    }

    private String points(double lost) {
        NumberFormat format = NumberFormat.getNumberInstance(words.words().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(0.1, lost));
    }
}
