package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.content.Clause;
import dev.touchstone.content.Rulebook;
import dev.touchstone.labeling.CourseText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All sections and clauses of a rulebook; clauses can be left out of sight while one searches. */
class RulebookText extends Div {

    private final Map<String, ClauseArticle> clauses = new HashMap<>();
    private final Map<Rulebook.Section, Section> sections = new HashMap<>();

    RulebookText(Rulebook rulebook) {
        addClassName("ts-rulebook-text");
        rulebook.sections().forEach(section -> add(draw(section)));
    }

    private Section draw(Rulebook.Section section) {
        Span number = new Span(section.number());
        number.addClassName("ts-clause-number");
        H2 title = new H2(number, CourseText.in(new Span(), section.title()));
        Section drawn = new Section(title);
        drawn.addClassName("ts-rulebook-section");
        drawn.setId("section-" + section.number());
        for (Clause clause : section.clauses()) {
            ClauseArticle article = new ClauseArticle(clause);
            clauses.put(clause.ref().number(), article);
            drawn.add(article);
        }
        sections.put(section, drawn);
        return drawn;
    }

    /** Shows the clauses with these numbers, and the sections that hold any of them. */
    void showOnly(Set<String> numbers) {
        clauses.forEach((number, article) -> article.setVisible(numbers.contains(number)));
        sections.forEach(
                (section, drawn) -> drawn.setVisible(numbers(section).stream().anyMatch(numbers::contains)));
    }

    private static List<String> numbers(Rulebook.Section section) {
        return section.clauses().stream().map(clause -> clause.ref().number()).toList();
    }
}
