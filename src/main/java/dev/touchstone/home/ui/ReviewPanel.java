package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.practice.ReviewPlan;

/** Today's review: how much, how long, and whether it was begun; or when the next one is. */
class ReviewPanel extends Section {

    /** @param newcomer someone with nothing to review has not answered anything yet */
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
                    new Paragraph(
                            new Anchor("review", words.say(plan.begun() ? "home.review.continue" : "next.review.go"))));
        }
        add(new Paragraph(new Anchor("my-mistakes", words.say("mistakes.title"))));
    }
}
