package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.practice.ReviewPlan;

/** Today's review, where it is not the next step anyway: how much and how long; or when the next one is. */
class ReviewPanel extends Section {

    static final String ADDRESS = "review";

    /** @param newcomer whether nothing was answered yet */
    ReviewPanel(SkillWords words, ReviewPlan plan, boolean newcomer) {
        addClassName("ts-panel");
        add(new H2(words.say("next.review.title")));
        if (plan.isEmpty()) {
            add(new Paragraph(plan.next()
                    .map(day -> words.say("home.review.next", words.day(day)))
                    .orElseGet(() -> words.say(newcomer ? "home.review.newcomer" : "home.review.nothing"))));
        } else {
            add(
                    new Paragraph(words.say("home.review.size", plan.asked().size(), plan.minutes())),
                    new Paragraph(new Anchor(ADDRESS, words.say("next.review.go"))));
        }
    }
}
