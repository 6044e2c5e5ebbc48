package dev.touchstone.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.certification.SittingView;

/** How the exam goes, in words, with the pause and the way out. Nothing about the item. */
class ExamDesk extends Div {

    ExamDesk(SittingView sitting, ExamWords words, Runnable pause, Runnable end) {
        addClassName("ts-exam-desk");
        add(new H2(words.say("exam.desk")), new Paragraph(words.say("exam.desk.text")));
        Section rest = new Section(new H3(words.say("exam.pause")));
        if (sitting.pausesLeft() > 0) {
            rest.add(
                    new Paragraph(words.say(
                            "exam.pause.text",
                            sitting.pausesLeft(),
                            sitting.pause().toMinutes())),
                    new Button(words.say("exam.pause.go"), click -> pause.run()));
        } else {
            rest.add(new Paragraph(words.say("exam.pause.none")));
        }
        Section early = new Section(
                new H3(words.say("exam.early")),
                new Paragraph(words.say("exam.early.text", sitting.answered())),
                new Button(words.say("exam.early.ask"), click -> end.run()));
        add(rest, early);
    }
}
