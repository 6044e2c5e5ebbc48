package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.ClauseExcerpt;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.FeedbackPanel;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.labeling.PlayerFrame;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.SubmissionResult;
import dev.touchstone.practice.Submissions;
import dev.touchstone.practice.TurnState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Plays the items of an attempt: label, check, see what was found and why, go on. */
@Component
class PracticeScreen {

    private final Practice practice;
    private final Submissions submissions;
    private final LabelingTypes types;

    PracticeScreen(Practice practice, Submissions submissions, LabelingTypes types) {
        this.practice = practice;
        this.submissions = submissions;
        this.types = types;
    }

    /** What a run of items tells its lesson, and what it is called. */
    interface Run {

        /** Key of the words that say which item of how many it is. */
        default String place() {
            return "player.place";
        }

        /** What is said above every item. */
        default Optional<String> note() {
            return Optional.empty();
        }

        /** What is said above this item. */
        default Optional<String> note(TurnState turn) {
            return note();
        }

        /** Whether the learner is asked how sure they are of this item. */
        default boolean asksHowSure(TurnState turn) {
            return false;
        }

        /** An item is shown. */
        default void shown(TurnState turn, AttemptState attempt) {}

        /** The last item has its answer; what was found is still on the page. */
        void answered();

        /** The learner goes on behind the last item. */
        void left();
    }

    void play(PlayerFrame frame, Supplier<AttemptState> attempt, Run run) {
        AttemptState state = attempt.get();
        state.next().ifPresentOrElse(turn -> show(frame, state, turn, attempt, run), run::left);
    }

    private void show(PlayerFrame frame, AttemptState state, TurnState turn, Supplier<AttemptState> attempt, Run run) {
        Words words = Words.here();
        Prompt prompt = turn.prompt();
        AnswerInput input = types.of(prompt.type()).input(prompt, turn.pictureUrl(), turn.draft());
        H2 instruction = CourseText.in(new H2(), prompt.instruction());
        instruction.addClassName("ts-stage-title");
        List<com.vaadin.flow.component.Component> stage = new ArrayList<>();
        note(run.note(turn)).ifPresent(stage::add);
        stage.add(instruction);
        stage.add(input.component());
        Optional<HowSure> howSure = run.asksHowSure(turn)
                ? Optional.of(new HowSure(sure -> practice.say(turn.id(), sure)))
                : Optional.empty();
        howSure.ifPresent(stage::add);
        frame.work(stage.toArray(com.vaadin.flow.component.Component[]::new));
        run.shown(turn, state);
        frame.rule(new ClauseExcerpt(prompt.clauses()));
        input.onChange(draft -> practice.keepDraft(turn.id(), draft));
        Runnable next = () -> play(frame, attempt, run);
        input.onCheck(frame.primary(words.say("player.check")), answer -> {
            switch (submissions.submit(turn.id(), answer)) {
                case SubmissionResult.NeedsMore more -> frame.hint(words.say("player.missing." + more.missing()));
                case SubmissionResult.Withdrawn gone -> {
                    if (gone.attemptFinished()) {
                        run.answered();
                    }
                    next.run();
                    frame.focusStage();
                    frame.hint(words.say("player.withdrawn"));
                }
                case SubmissionResult.Graded graded -> {
                    howSure.ifPresent(asked -> asked.setVisible(false));
                    FeedbackPanel found = types.feedback(prompt, input, graded.answer(), graded.grade());
                    reveal(frame, found, graded.attemptFinished(), next, run);
                }
            }
        });
        frame.hint(words.say(
                run.place(), state.turns().indexOf(turn) + 1, state.turns().size()));
    }

    private static Optional<Paragraph> note(Optional<String> words) {
        return words.map(text -> {
            Paragraph note = new Paragraph(text);
            note.addClassNames("ts-muted", "ts-small");
            return note;
        });
    }

    private static void reveal(PlayerFrame frame, FeedbackPanel found, boolean last, Runnable next, Run run) {
        frame.hint("");
        frame.feedback(found);
        if (last) {
            run.answered();
        }
        Runnable onward = () -> {
            if (last) {
                run.left();
            } else {
                next.run();
                frame.focusStage();
            }
        };
        frame.primary(Words.here().say("player.continue")).addClickListener(click -> onward.run());
    }
}
