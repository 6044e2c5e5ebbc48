package dev.touchstone.practice.ui;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.PlayerFrame;
import dev.touchstone.practice.AskedAgain;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.TurnState;
import java.util.Optional;
import java.util.function.Consumer;

/** Items that ask something again, as a review or a drill: each says why it comes back. */
class AgainRun implements PracticeScreen.Run {

    private final PlayerFrame frame;
    private final Curriculum curriculum;
    private final boolean review;
    private final Consumer<AttemptState> end;
    private final Words words = Words.here();
    private AttemptState attempt;

    /** @param end what follows the last item */
    AgainRun(
            PlayerFrame frame,
            Curriculum curriculum,
            AttemptState attempt,
            boolean review,
            Consumer<AttemptState> end) {
        this.frame = frame;
        this.curriculum = curriculum;
        this.attempt = attempt;
        this.review = review;
        this.end = end;
    }

    @Override
    public Optional<String> note(TurnState turn) {
        AskedAgain again = turn.again();
        if (again == null) {
            return Optional.empty();
        }
        String clause = CourseText.plain(curriculum.clause(again.clause()).title());
        String why = again.error() == null
                ? words.say("again.why.clause", again.clause().number(), clause)
                : words.say("again.why.mistake", again.clause().number(), clause);
        return Optional.of(turn.repeated() ? why + " " + words.say("again.repeated") : why);
    }

    /** Every third item of a review. */
    @Override
    public boolean asksHowSure(TurnState turn) {
        return review && !turn.repeated() && turn.place() % 3 == 2;
    }

    @Override
    public void shown(TurnState turn, AttemptState now) {
        attempt = now;
        frame.progress().show(now.turns().indexOf(turn), now.turns().size());
    }

    @Override
    public void answered() {
        frame.progress().show(attempt.turns().size(), attempt.turns().size());
    }

    @Override
    public void left() {
        end.accept(attempt);
    }
}
