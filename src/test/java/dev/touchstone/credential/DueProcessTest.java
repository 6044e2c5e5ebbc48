package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.PersonId;
import dev.touchstone.credential.ProcessStep.NotNow;
import dev.touchstone.credential.ProcessStep.Taken;
import dev.touchstone.credential.ProcessStep.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueProcessTest {

    private static final int SEQUENCES = 100_000;
    private static final int EVENTS = 24;
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final PersonId HOLDER = PersonId.random();
    private static final List<PersonId> PEOPLE = List.of(HOLDER, PersonId.random(), PersonId.random());

    /** What any history must have kept to, written without a look at how the machine does it. */
    private static final class Watch {
        private final Set<Stage> seen = EnumSet.noneOf(Stage.class);
        private DueProcess state;
        private boolean warnedSinceDecided;
        private boolean answered;
        private Instant answerBy = Instant.MAX;

        Watch(DueProcess begun) {
            state = begun;
        }

        void follow(ProcessEvent event, DueProcess next, Instant now) {
            Stage from = state.stage();
            boolean byHolder = event.by().equals(HOLDER);
            boolean holderEvent = event instanceof ProcessEvent.Claim || event instanceof ProcessEvent.Answer;
            assertThat(byHolder).as("who may do %s", event).isEqualTo(holderEvent);
            assertThat(from).as("for ever").isNotIn(Stage.REVOKED, Stage.DECLINED);
            if (next.stage() == Stage.REVOKED || next.suspended() && !state.suspended()) {
                assertThat(warnedSinceDecided).as("a warning before %s", next).isTrue();
                assertThat(answered || !now.isBefore(answerBy))
                        .as("an answer, or time for it, before %s", next)
                        .isTrue();
                assertThat(event).isInstanceOf(ProcessEvent.Decide.class);
            }
            if (from.issued()) {
                assertThat(next.stage().issued())
                        .as("what was issued stays issued")
                        .isTrue();
            } else {
                assertThat(next.stage()).isIn(Stage.ACTIVE, Stage.DECLINED);
            }
            assertThat(next.answerBy().isPresent())
                    .isEqualTo(next.stage() == Stage.WARNED || next.stage() == Stage.ANSWERED);
            if (next.stage() == Stage.SUSPENDED) {
                assertThat(next.suspended()).isTrue();
            }
            if (next.stage() == Stage.ACTIVE || next.stage() == Stage.REVOKED) {
                assertThat(next.suspended()).isFalse();
            }
            note(event, next, now);
        }

        private void note(ProcessEvent event, DueProcess next, Instant now) {
            switch (event) {
                case ProcessEvent.Warn warn -> {
                    assertThat(warn.window()).isBetween(Duration.ofDays(7), Duration.ofDays(90));
                    assertThat(next.suspended()).as("a warning changes nothing").isEqualTo(state.suspended());
                    warnedSinceDecided = true;
                    answered = false;
                    answerBy = now.plus(warn.window());
                }
                case ProcessEvent.Answer answer -> answered = true;
                case ProcessEvent.Decide decide -> warnedSinceDecided = false;
                default -> {}
            }
            state = next;
            seen.add(next.stage());
        }
    }

    @Test
    void aHundredThousandRandomHistoriesReachNoIllegalState() {
        Random random = new Random(20260601);
        Set<Stage> seen = EnumSet.noneOf(Stage.class);
        long taken = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            IssuePolicy policy = IssuePolicy.values()[random.nextInt(3)];
            Watch watch = new Watch(DueProcess.begin(policy));
            Instant now = START;
            for (int step = 0; step < EVENTS; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(24 * 12)));
                ProcessEvent event = anEvent(random);
                if (watch.state.after(event, HOLDER, now) instanceof Taken to) {
                    watch.follow(event, to.next(), now);
                    taken++;
                }
            }
            seen.addAll(watch.seen);
        }
        assertThat(seen)
                .contains(Stage.ACTIVE, Stage.DECLINED, Stage.WARNED, Stage.ANSWERED, Stage.SUSPENDED, Stage.REVOKED);
        assertThat(taken).isGreaterThan(SEQUENCES);
    }

    private static ProcessEvent anEvent(Random random) {
        PersonId by = PEOPLE.get(random.nextInt(PEOPLE.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new ProcessEvent.Claim(by);
            case 1 -> new ProcessEvent.Approve(by);
            case 2 -> new ProcessEvent.Decline(by);
            case 3 -> new ProcessEvent.Warn(by, Duration.ofDays(random.nextInt(100)));
            case 4 -> new ProcessEvent.Answer(by);
            case 5 -> new ProcessEvent.Lift(by);
            default -> new ProcessEvent.Decide(by, Outcome.values()[random.nextInt(3)]);
        };
    }

    @Test
    void noEventAtAllLeadsStraightFromActiveToRevoked() {
        DueProcess active = DueProcess.begin(IssuePolicy.AUTOMATIC);
        Random random = new Random(7);
        for (int tried = 0; tried < 10_000; tried++) {
            if (active.after(anEvent(random), HOLDER, START) instanceof Taken to) {
                assertThat(to.next().stage()).isEqualTo(Stage.WARNED);
            }
        }
    }

    @Test
    void nobodyDecidesBeforeTheAnswerOrTheEndOfItsTime() {
        DueProcess warned = taken(DueProcess.begin(IssuePolicy.AUTOMATIC), warn(14), START);

        assertThat(warned.answerBy()).contains(START.plus(Duration.ofDays(14)));
        assertThat(warned.after(
                        decide(Outcome.REVOKE),
                        HOLDER,
                        START.plus(Duration.ofDays(14)).minusNanos(1)))
                .isEqualTo(new NotNow(Why.WINDOW_OPEN));
        assertThat(taken(warned, decide(Outcome.REVOKE), START.plus(Duration.ofDays(14)))
                        .stage())
                .isEqualTo(Stage.REVOKED);
        DueProcess answered = taken(warned, new ProcessEvent.Answer(HOLDER), START.plusSeconds(1));
        assertThat(taken(answered, decide(Outcome.KEEP), START.plusSeconds(2)).stage())
                .isEqualTo(Stage.ACTIVE);
    }

    @Test
    void anAnswerIsTakenAlsoLate() {
        DueProcess warned = taken(DueProcess.begin(IssuePolicy.AUTOMATIC), warn(7), START);

        assertThat(taken(warned, new ProcessEvent.Answer(HOLDER), START.plus(Duration.ofDays(30)))
                        .stage())
                .isEqualTo(Stage.ANSWERED);
    }

    @Test
    void aSuspensionCanBeLiftedAndIsRevokedOnlyAfterAnotherWarning() {
        DueProcess suspended = suspended();

        assertThat(suspended.after(decide(Outcome.REVOKE), HOLDER, START)).isEqualTo(new NotNow(Why.WRONG_STAGE));
        assertThat(taken(suspended, new ProcessEvent.Lift(PEOPLE.get(1)), START))
                .isEqualTo(DueProcess.begin(IssuePolicy.AUTOMATIC));
        DueProcess warnedAgain = taken(suspended, warn(14), START);
        assertThat(warnedAgain.suspended()).as("it still does not count").isTrue();
        DueProcess revoked = taken(warnedAgain, decide(Outcome.REVOKE), START.plus(Duration.ofDays(14)));
        assertThat(revoked.after(new ProcessEvent.Lift(PEOPLE.get(1)), HOLDER, START))
                .isInstanceOf(NotNow.class);
        assertThat(revoked.after(warn(14), HOLDER, START)).isInstanceOf(NotNow.class);
    }

    @Test
    void nobodyDecidesOnTheirOwnCredential() {
        List<ProcessEvent> own = List.of(
                new ProcessEvent.Approve(HOLDER),
                new ProcessEvent.Decline(HOLDER),
                new ProcessEvent.Warn(HOLDER, Duration.ofDays(14)),
                new ProcessEvent.Decide(HOLDER, Outcome.KEEP),
                new ProcessEvent.Lift(HOLDER));
        assertThat(own)
                .allSatisfy(event ->
                        assertThat(suspended().after(event, HOLDER, START)).isEqualTo(new NotNow(Why.OWN_CREDENTIAL)));
    }

    @Test
    void aWindowIsSevenToNinetyDays() {
        DueProcess active = DueProcess.begin(IssuePolicy.AUTOMATIC);

        assertThat(active.after(warn(6), HOLDER, START)).isEqualTo(new NotNow(Why.WINDOW_LENGTH));
        assertThat(active.after(warn(91), HOLDER, START)).isEqualTo(new NotNow(Why.WINDOW_LENGTH));
        assertThat(active.after(warn(7), HOLDER, START)).isInstanceOf(Taken.class);
        assertThat(active.after(warn(90), HOLDER, START)).isInstanceOf(Taken.class);
    }

    private static DueProcess suspended() {
        DueProcess warned = taken(DueProcess.begin(IssuePolicy.AUTOMATIC), warn(7), START);
        return taken(warned, decide(Outcome.SUSPEND), START.plus(Duration.ofDays(8)));
    }

    private static ProcessEvent warn(int days) {
        return new ProcessEvent.Warn(PEOPLE.get(1), Duration.ofDays(days));
    }

    private static ProcessEvent decide(Outcome outcome) {
        return new ProcessEvent.Decide(PEOPLE.get(2), outcome);
    }

    private static DueProcess taken(DueProcess from, ProcessEvent event, Instant now) {
        return ((Taken) from.after(event, HOLDER, now)).next();
    }
}
