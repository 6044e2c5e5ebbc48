package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import java.time.Duration;

/** What people do about a credential. */
sealed interface ProcessEvent {

    PersonId by();

    record Claim(PersonId by) implements ProcessEvent {}

    record Approve(PersonId by) implements ProcessEvent {}

    record Decline(PersonId by) implements ProcessEvent {}

    /** @param window how long the holder has to answer */
    record Warn(PersonId by, Duration window) implements ProcessEvent {}

    record Answer(PersonId by) implements ProcessEvent {}

    record Decide(PersonId by, Outcome outcome) implements ProcessEvent {}

    /** Ends a suspension. */
    record Lift(PersonId by) implements ProcessEvent {}
}
