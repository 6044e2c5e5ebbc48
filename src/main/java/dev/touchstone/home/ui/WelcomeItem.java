package dev.touchstone.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.FeedbackPanel;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.SubmissionResult;
import dev.touchstone.practice.Submissions;
import dev.touchstone.practice.TurnState;

/** The one item that a newcomer labels before anything else: no account, no form, feedback at once. */
class WelcomeItem extends Div {

    private final Practice practice;
    private final Submissions submissions;
    private final LabelingTypes types;
    private final String exercise;
    private final Words words = Words.here();
    private final Div stage = new Div();
    private final Div result = new Div();
    private final Span hint = new Span();
    private final Div actions = new Div();
    private final Announcer announcer = new Announcer();

    /** @param exercise slug of the exercise that greets newcomers */
    WelcomeItem(Practice practice, Submissions submissions, LabelingTypes types, String exercise) {
        this.practice = practice;
        this.submissions = submissions;
        this.types = types;
        this.exercise = exercise;
        addClassName("ts-welcome");
        hint.addClassName("ts-muted");
        actions.addClassName("ts-welcome-actions");
        add(stage, result, actions, announcer);
        showNext();
    }

    private void showNext() {
        practice.resumeOrStart(exercise, 1).next().ifPresent(this::show);
    }

    private void show(TurnState turn) {
        Prompt prompt = turn.prompt();
        AnswerInput input = types.of(prompt.type()).input(prompt, turn.pictureUrl(), turn.draft());
        H2 instruction = CourseText.in(new H2(), prompt.instruction());
        instruction.addClassName("ts-stage-title");
        stage.removeAll();
        stage.add(instruction, input.component());
        result.removeAll();
        input.onChange(draft -> practice.keepDraft(turn.id(), draft));
        Button check = button("player.check");
        actions.removeAll();
        actions.add(hint, check);
        hint.setText("");
        input.onCheck(check, answer -> {
            switch (submissions.submit(turn.id(), answer)) {
                case SubmissionResult.NeedsMore more -> tell(words.say("player.missing." + more.missing()));
                case SubmissionResult.Withdrawn gone -> {
                    showNext();
                    tell(words.say("player.withdrawn"));
                }
                case SubmissionResult.Graded graded ->
                    reveal(types.feedback(prompt, input, graded.answer(), graded.grade()));
            }
        });
    }

    private void tell(String text) {
        hint.setText(text);
        announcer.say(text);
    }

    private void reveal(FeedbackPanel feedback) {
        result.removeAll();
        result.add(feedback);
        Button another = button("welcome.another");
        another.addClickListener(click -> showNext());
        another.removeThemeVariants(ButtonVariant.PRIMARY);
        Anchor course = new Anchor("course", words.say("welcome.course"));
        course.addClassName("ts-button");
        actions.removeAll();
        actions.add(another, course);
        announcer.say(feedback.headline());
        feedback.focus();
    }

    private Button button(String key) {
        Button button = new Button(words.say(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
