package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import dev.touchstone.credential.ProcessStep.NotNow;
import dev.touchstone.credential.ProcessStep.Taken;
import dev.touchstone.credential.ProcessStep.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a credential comes, is questioned and goes. Nothing leads from counting to not counting but a warning with time to answer
 * and the decision of someone who is not the holder. Revoked and declined are for ever. Pure.
 *
 * @param suspended whether it does not count, also while somebody was warned again during a suspension
 * @param answerBy until when the holder may answer undisturbed; only while warned or answered
 */
record DueProcess(Stage stage, boolean suspended, Optional<Instant> answerBy) {

    static final Duration SHORTEST_WINDOW = Duration.ofDays(7);
    static final Duration LONGEST_WINDOW = Duration.ofDays(90);

    static DueProcess begin(IssuePolicy policy) {
        return at(
                switch (policy) {
                    case AUTOMATIC -> Stage.ACTIVE;
                    case ON_CLAIM -> Stage.AWAITING_CLAIM;
                    case ON_REVIEW -> Stage.AWAITING_REVIEW;
                });
    }

    ProcessStep after(ProcessEvent event, PersonId holder, Instant now) {
        boolean own = event.by().equals(holder);
        return switch (event) {
            case ProcessEvent.Claim claim when !own -> new NotNow(Why.NOT_THE_HOLDER);
            case ProcessEvent.Answer answer when !own -> new NotNow(Why.NOT_THE_HOLDER);
            case ProcessEvent.Claim claim -> from(stage == Stage.AWAITING_CLAIM, at(Stage.ACTIVE));
            case ProcessEvent.Answer answer ->
                from(stage == Stage.WARNED, new DueProcess(Stage.ANSWERED, suspended, answerBy));
            case ProcessEvent other when own -> new NotNow(Why.OWN_CREDENTIAL);
            case ProcessEvent.Approve approve -> from(stage == Stage.AWAITING_REVIEW, at(Stage.ACTIVE));
            case ProcessEvent.Decline decline -> from(stage == Stage.AWAITING_REVIEW, at(Stage.DECLINED));
            case ProcessEvent.Warn warn -> warned(warn.window(), now);
            case ProcessEvent.Lift lift -> from(stage == Stage.SUSPENDED, at(Stage.ACTIVE));
            case ProcessEvent.Decide decide -> decided(decide.outcome(), now);
        };
    }

    private ProcessStep warned(Duration window, Instant now) {
        if (window.compareTo(SHORTEST_WINDOW) < 0 || window.compareTo(LONGEST_WINDOW) > 0) {
            return new NotNow(Why.WINDOW_LENGTH);
        }
        return from(
                stage == Stage.ACTIVE || stage == Stage.SUSPENDED,
                new DueProcess(Stage.WARNED, suspended, Optional.of(now.plus(window))));
    }

    private ProcessStep decided(Outcome outcome, Instant now) {
        if (stage == Stage.WARNED && answerBy.filter(now::isBefore).isPresent()) {
            return new NotNow(Why.WINDOW_OPEN);
        }
        Stage next = switch (outcome) {
            case KEEP -> Stage.ACTIVE;
            case SUSPEND -> Stage.SUSPENDED;
            case REVOKE -> Stage.REVOKED;
        };
        return from(stage == Stage.WARNED || stage == Stage.ANSWERED, at(next));
    }

    private static ProcessStep from(boolean allowed, DueProcess next) {
        return allowed ? new Taken(next) : new NotNow(Why.WRONG_STAGE);
    }

    private static DueProcess at(Stage stage) {
        return new DueProcess(stage, stage == Stage.SUSPENDED, Optional.empty());
    }
}
