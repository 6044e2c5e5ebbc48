package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.H2;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Verdict;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.SubmissionResult;
import dev.touchstone.practice.Submissions;
import dev.touchstone.practice.TurnState;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays the items of an attempt: label, check, see what was found and why, go on. */
@Component
class PracticeScreen {

    /** From this share of the score on, an answer that is not right is called nearly right. */
    private static final double NEARLY = 0.7;

    private final Practice practice;
    private final Submissions submissions;
    private final LabelingTypes types;

    PracticeScreen(Practice practice, Submissions submissions, LabelingTypes types) {
        this.practice = practice;
        this.submissions = submissions;
        this.types = types;
    }

    /** @param finished runs when the learner goes on behind the last item */
    void play(PlayerFrame frame, Supplier<AttemptState> attempt, Runnable finished) {
        attempt.get().next().ifPresentOrElse(turn -> show(frame, turn, attempt, finished), finished);
    }

    private void show(PlayerFrame frame, TurnState turn, Supplier<AttemptState> attempt, Runnable finished) {
        Words words = Words.here();
        Prompt prompt = turn.prompt();
        AnswerInput input = types.of(prompt.type()).input(prompt, turn.pictureUrl(), turn.draft());
        H2 instruction = CourseText.in(new H2(), prompt.instruction());
        instruction.addClassName("ts-stage-title");
        frame.work(instruction, input.component());
        frame.rule(new ClauseExcerpt(prompt.clauses()));
        input.onChange(draft -> practice.keepDraft(turn.id(), draft));
        input.onCheck(frame.primary(words.say("player.check")), answer -> {
            switch (submissions.submit(turn.id(), answer)) {
                case SubmissionResult.NeedsMore more -> frame.hint(words.say("player.missing." + more.missing()));
                case SubmissionResult.Submitted(JsonNode taken, Grade.Marked grade, boolean last) -> {
                    reveal(frame, prompt, input, taken, grade);
                    goOn(frame, last ? finished : () -> play(frame, attempt, finished));
                }
                case SubmissionResult.AlreadySubmitted(JsonNode taken, Grade.Marked grade, boolean last) -> {
                    reveal(frame, prompt, input, taken, grade);
                    goOn(frame, last ? finished : () -> play(frame, attempt, finished));
                }
            }
        });
    }

    private void reveal(PlayerFrame frame, Prompt prompt, AnswerInput input, JsonNode answer, Grade.Marked grade) {
        Words words = Words.here();
        input.show(answer, grade);
        ReasonsList reasons =
                new ReasonsList(types.of(prompt.type()).reasons(prompt, answer, grade, words), input::pointAt);
        input.onPoint(reasons::pointAt);
        Verdict verdict = verdict(grade.score());
        String headline = words.say("player.feedback." + verdict.name().toLowerCase(Locale.ROOT));
        String number = words.say("player.score", words.percent(grade.score()));
        frame.feedback(new FeedbackPanel(verdict, headline, number, reasons));
    }

    private static void goOn(PlayerFrame frame, Runnable next) {
        frame.primary(Words.here().say("player.continue")).addClickListener(click -> {
            next.run();
            frame.focusStage();
        });
    }

    private static Verdict verdict(double score) {
        return score == 1 ? Verdict.RIGHT : score >= NEARLY ? Verdict.NEAR : Verdict.WRONG;
    }
}
