package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Table;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.AnswerRow;
import dev.touchstone.skill.AnswersPage;
import java.util.List;

/** The answers that a standing rests on, a page at a time, the latest first. */
class AnswersBehind extends Div {

    /** Where it stands on its page, so that turning a page comes back to it. */
    static final String PLACE = "answers";

    AnswersBehind(SkillWords words, String skill, AnswersPage page) {
        addClassName("ts-answers");
        Table table = new Table(
                words.say("skill.answers"),
                List.of(
                        words.say("skill.column.day"),
                        words.say("skill.column.exercise"),
                        words.say("skill.column.score"),
                        words.say("skill.column.mode")));
        page.rows()
                .forEach(row -> table.addRow(
                        new Span(words.day(row.day())),
                        exercise(words, row),
                        new Span(words.words().percent(row.score())),
                        mode(words, row)));
        add(table);
        if (page.of() > 1) {
            add(pages(words, skill, page));
        }
    }

    private static Span exercise(SkillWords words, AnswerRow row) {
        Span title = row.exercise()
                .map(text -> CourseText.in(new Span(), text))
                .orElseGet(() -> new Span(words.say("skill.exercise.gone")));
        title.addClassName("is-words");
        return title;
    }

    private static Span mode(SkillWords words, AnswerRow row) {
        Span mode = new Span(words.say(row.mixed() ? "skill.mode.mixed" : "skill.mode.blocked"));
        mode.addClassName("is-words");
        return mode;
    }

    private static Nav pages(SkillWords words, String skill, AnswersPage page) {
        Nav nav = new Nav(new Span(words.say("skill.page", page.number(), page.of())));
        nav.addClassName("ts-pages");
        nav.setAriaLabel(words.say("skill.pages"));
        if (page.number() > 1) {
            nav.add(turn(skill, page.number() - 1, words.say("skill.page.newer")));
        }
        if (page.number() < page.of()) {
            nav.add(turn(skill, page.number() + 1, words.say("skill.page.older")));
        }
        return nav;
    }

    private static Anchor turn(String skill, int page, String text) {
        return new Anchor("my-skills/" + skill + "?page=" + page + "#" + PLACE, text);
    }
}
