package dev.touchstone.practice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.AskedAgain;
import dev.touchstone.practice.Reviews;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A review or drill is done: what held, what did not, and when each is asked again. */
@StyleSheet("context://css/again.css")
class AgainEnd extends Div {

    private final Words words = Words.here();
    private final Curriculum curriculum;

    /** @param kind {@code review} or {@code drill} */
    AgainEnd(String kind, List<Reviews.Outcome> each, Curriculum curriculum) {
        this.curriculum = curriculum;
        Collection<Reviews.Outcome> outcomes = byClause(each);
        addClassName("ts-again-end");
        long held = outcomes.stream().filter(Reviews.Outcome::held).count();
        add(
                new H2(words.say("again." + kind + ".done")),
                new Paragraph(words.say("again." + kind + ".held", held, outcomes.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-outcomes");
        outcomes.forEach(outcome -> list.add(line(outcome)));
        Anchor home = new Anchor("home", words.say("again.home"));
        home.addClassName("ts-button");
        Anchor mistakes = new Anchor("my-mistakes", words.say("again.mistakes"));
        mistakes.addClassNames("ts-button", "ts-quiet");
        Div ways = new Div(home, mistakes);
        ways.addClassName("ts-ways");
        add(list, ways);
    }

    /** A clause and what was confused at it are one line: held when all of it held, asked again with the first of it. */
    private static Collection<Reviews.Outcome> byClause(List<Reviews.Outcome> each) {
        Map<ClauseRef, Reviews.Outcome> clauses = new LinkedHashMap<>();
        each.forEach(outcome -> clauses.merge(
                outcome.asked().clause(),
                outcome,
                (one, other) -> new Reviews.Outcome(
                        one.asked(),
                        one.held() && other.held(),
                        Stream.of(one.due(), other.due())
                                .flatMap(Optional::stream)
                                .min(Comparator.naturalOrder()))));
        return clauses.values();
    }

    private ListItem line(Reviews.Outcome outcome) {
        AskedAgain asked = outcome.asked();
        Span verdict = new Span(words.say(outcome.held() ? "again.held" : "again.missed"));
        verdict.addClassName("ts-outcome-verdict");
        Span clause = new Span(words.say(
                "player.clause",
                asked.clause().number(),
                CourseText.plain(curriculum.clause(asked.clause()).title())));
        Div text = new Div(verdict, clause);
        outcome.due().ifPresent(day -> {
            Span due = new Span(words.say("again.due", words.day(day)));
            due.addClassNames("ts-muted", "ts-small");
            text.add(due);
        });
        ListItem line = new ListItem((outcome.held() ? Icon.CHECK : Icon.CROSS).create(), text);
        line.addClassName(outcome.held() ? "is-held" : "is-missed");
        return line;
    }
}
