package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grading;
import dev.touchstone.grading.Reveal;
import dev.touchstone.labeling.ClauseExcerpt;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.labeling.PlayerFrame;
import org.springframework.stereotype.Component;

/** An item with its gold and the clause that decides: how it is done, before one does it. */
@Component
class ExampleScreen {

    private final Curriculum curriculum;
    private final Grading grading;
    private final LabelingTypes types;

    ExampleScreen(Curriculum curriculum, Grading grading, LabelingTypes types) {
        this.curriculum = curriculum;
        this.grading = grading;
        this.types = types;
    }

    void show(PlayerFrame frame, LessonStep.Example example, Runnable passed) {
        Words words = Words.here();
        Prompt prompt = curriculum.prompt(example.item());
        H2 heading = new H2(words.say("player.example"));
        heading.addClassName("ts-stage-title");
        Paragraph instruction = CourseText.in(new Paragraph(), prompt.instruction());
        Reveal gold = grading.example(example.item());
        String picture = "pictures/examples/" + example.item();
        frame.work(heading, instruction, types.of(prompt.type()).example(prompt, picture, gold), types.reason(gold));
        frame.rule(new ClauseExcerpt(prompt.clauses()));
        frame.primary(words.say("player.continue")).addClickListener(click -> passed.run());
    }
}
