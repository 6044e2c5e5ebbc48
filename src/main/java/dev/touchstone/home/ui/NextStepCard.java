package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.NextStep;
import java.util.Optional;

/** The one thing to do next, and why it is that. */
class NextStepCard extends Section {

    /** @param pay what the time is paid, where somebody says so */
    NextStepCard(SkillWords words, NextStep step, Optional<String> pay) {
        addClassName("ts-next");
        String key = "next." + step.kind();
        Paragraph eyebrow = new Paragraph(words.say("landing.home.next"));
        eyebrow.addClassName("ts-eyebrow");
        H2 title = step.title()
                .map(text -> CourseText.in(new H2(), text))
                .orElseGet(() -> new H2(words.say(key + ".title")));
        Paragraph why = new Paragraph(words.say(key + ".why", step.facts().toArray()));
        Paragraph minutes = new Paragraph(pay.orElseGet(() -> words.say("home.minutes", step.minutes())));
        minutes.addClassNames("ts-muted", "ts-small");
        Anchor go = new Anchor(step.address(), words.say(key + ".go"));
        go.addClassName("ts-button");
        Div ways = new Div(go, new Anchor("course", words.say("landing.home.course")));
        ways.addClassName("ts-ways");
        add(eyebrow, title, why, minutes, ways);
    }
}
