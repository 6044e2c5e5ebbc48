package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Chart;
import dev.touchstone.base.ui.LineBand;
import dev.touchstone.base.ui.Table;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.Share;
import dev.touchstone.skill.StandingPoint;
import java.util.List;

/** The estimate at the end of each practice day, as a chart and as a table. */
class SkillHistory extends Div {

    private final SkillWords words;

    /** @param points the earliest day first; one at least */
    SkillHistory(SkillWords words, Skill skill, List<StandingPoint> points) {
        this.words = words;
        Paragraph what = new Paragraph(words.say("skill.history.what"));
        what.addClassNames("ts-muted", "ts-small");
        LineBand drawing = new LineBand(points.stream().map(this::point).toList(), SkillWords.levels(skill));
        add(new Chart(drawing, words.say("skill.history.table"), table(skill, points)), what);
        addClassName("ts-skill-history");
    }

    private LineBand.Point point(StandingPoint point) {
        Share share = point.share();
        String text = words.day(point.day()) + ": " + SkillWords.ofHundred(share.middle()) + " ("
                + words.interval(share) + ")";
        return new LineBand.Point(point.day().toEpochDay(), share.low(), share.middle(), share.high(), text);
    }

    private Table table(Skill skill, List<StandingPoint> points) {
        Table table = new Table(
                words.say("skill.history"),
                List.of(
                        words.say("skill.column.day"),
                        words.say("skill.column.share"),
                        words.say("skill.column.interval"),
                        words.say("skill.column.level"),
                        words.say("skill.column.answers"),
                        words.say("skill.column.logits")));
        for (StandingPoint point : points.reversed()) {
            Share share = point.share();
            table.addRow(
                    new Span(words.day(point.day())),
                    new Span(Long.toString(SkillWords.ofHundred(share.middle()))),
                    new Span(words.interval(share)),
                    words.level(skill, point.level()),
                    new Span(Long.toString(point.answers())),
                    new Span(words.say("skill.logits", words.logits(point.mean()), words.logits(point.error()))));
        }
        return table;
    }
}
