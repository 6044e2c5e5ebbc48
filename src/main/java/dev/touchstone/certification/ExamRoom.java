package dev.touchstone.certification;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.SecondLook;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Program;
import dev.touchstone.grading.ExamMark;
import dev.touchstone.grading.Grading;
import dev.touchstone.labeling.AtWork;
import dev.touchstone.labeling.Work;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where exams are sat, each by its own candidate alone. Everything that is acknowledged is stored; the clock is the server's. */
@Service
@PermitAll
public class ExamRoom {

    /** Characters that an answer may take; the column is as wide. */
    private static final int LONGEST = 60_000;

    private final Sittings sittings;
    private final Admission admission;
    private final Invigilation invigilation;
    private final SittingViews views;
    private final ExamBanks banks;
    private final Curriculum curriculum;
    private final Grading grading;
    private final JsonMapper json;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final AtWork atWork;

    ExamRoom(
            Sittings sittings,
            Admission admission,
            Invigilation invigilation,
            SittingViews views,
            ExamBanks banks,
            Curriculum curriculum,
            Grading grading,
            JsonMapper json,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction,
            AtWork atWork) {
        this.sittings = sittings;
        this.admission = admission;
        this.invigilation = invigilation;
        this.views = views;
        this.banks = banks;
        this.curriculum = curriculum;
        this.grading = grading;
        this.json = json;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
        this.atWork = atWork;
    }

    /**
     * Takes a seat, or the one that was taken before; the clock does not run yet.
     *
     * @throws Refused when a condition is not met, or without the pledge
     */
    public SittingView enter(String program, Pledge pledge) {
        pledge.refuseUnlessWhole();
        Program wanted = curriculum.program(program);
        PinnedBank bank = banks.current(wanted);
        return SecondLook.at(() -> inTransaction(() -> views.of(admission.seat(wanted, bank))));
    }

    /** Starts the clock and shows the first item; once started it stays as it is. */
    public SittingView begin(SittingId id) {
        return withOwn(Seen.DEED, id, sitting -> {
            if (sitting.state() == SittingState.CREATED) {
                sitting.start(clock.instant());
                invigilation.goOn(sitting);
            }
            return views.of(sitting);
        });
    }

    /** The sitting as it stands now, on this device or another. */
    public SittingView sitting(SittingId id) {
        return withOwn(Seen.LOOK, id, views::of);
    }

    /**
     * Keeps what was done so far. What was handed in stays as it is.
     *
     * @throws Refused when it could not be an answer
     */
    public void keepDraft(SittingItemId id, JsonNode draft) {
        withItem(Seen.DEED, id, (sitting, item) -> {
            boolean open = sitting.state() == SittingState.STARTED
                    && curriculum.exam().find(item.item()).isPresent();
            if (open) {
                item.keepDraft(written(grading.examDraft(item.item(), draft)));
            }
            return open;
        });
    }

    /**
     * Hands in the answer to one item. Handing in twice stores nothing twice.
     *
     * @throws Refused when it is not an answer to this item
     */
    public AnswerTaken answer(SittingItemId id, JsonNode answer) {
        return withItem(Seen.DEED, id, (sitting, item) -> {
            if (item.isAnswered()) {
                return new AnswerTaken.Taken(views.of(sitting));
            }
            if (sitting.state() != SittingState.STARTED) {
                return new AnswerTaken.TooLate(views.of(sitting));
            }
            if (curriculum.exam().find(item.item()).isEmpty()) {
                invigilation.goOn(sitting);
                return new AnswerTaken.Taken(views.of(sitting));
            }
            return switch (grading.exam(item.item(), item.goldRevision(), answer)) {
                case ExamMark.Incomplete incomplete -> new AnswerTaken.NeedsMore(incomplete.missing());
                case ExamMark.Marked marked -> {
                    double pass = banks.get(sitting.bank()).passes().get(item.bankPlace());
                    item.submit(
                            new ExamAnswer(
                                    written(marked.answer()), marked.score(), marked.score() >= pass, marked.grader()),
                            clock.instant());
                    invigilation.goOn(sitting);
                    yield new AnswerTaken.Taken(views.of(sitting));
                }
            };
        });
    }

    /**
     * Stops the clock. The item on the screen goes back to where it was and is shown again afterwards.
     *
     * @throws Refused when no pause is left
     */
    public SittingView pause(SittingId id) {
        return withOwn(Seen.DEED, id, sitting -> {
            if (sitting.state() == SittingState.STARTED && !sitting.clock().isPaused()) {
                if (!sitting.clock().canPause()) {
                    throw new Refused(409, "no-pause-left", "No pause is left in this exam. Go on, or hand it in.");
                }
                sitting.clock().pause(clock.instant());
            }
            return views.of(sitting);
        });
    }

    /** The clock runs again. */
    public SittingView goOn(SittingId id) {
        return withOwn(Seen.DEED, id, sitting -> {
            if (sitting.state() == SittingState.STARTED && sitting.clock().isPaused()) {
                sitting.clock().goOn(clock.instant());
                invigilation.goOn(sitting);
            }
            return views.of(sitting);
        });
    }

    /** Ends the exam early with what was answered. */
    public SittingView handIn(SittingId id) {
        return withOwn(Seen.DEED, id, sitting -> {
            if (sitting.state() == SittingState.STARTED) {
                invigilation.handIn(sitting, false);
            }
            return views.of(sitting);
        });
    }

    /** The picture of the item that waits for its answer; empty when it has none. */
    public Optional<Picture> picture(SittingItemId id) {
        return withItem(
                Seen.LOOK,
                id,
                (sitting, item) -> sitting.state() == SittingState.STARTED && !item.isAnswered()
                        ? curriculum.exam().find(item.item()).map(known -> known.picture())
                        : Optional.empty());
    }

    private interface Deed<T> {
        T on(Sitting sitting, SittingItem item);
    }

    private <T> T withItem(Seen seen, SittingItemId id, Deed<T> deed) {
        UUID person = person();
        UUID sitting = sittings.ofItem(id.value(), person).orElseThrow(ExamRoom::notYours);
        return withOwn(
                seen,
                new SittingId(sitting),
                held -> deed.on(held, held.item(id).orElseThrow(ExamRoom::notYours)));
    }

    /** Whoever comes first holds the sitting; when its time is up it is handed in before anything else. */
    private <T> T withOwn(Seen seen, SittingId id, Function<Sitting, T> deed) {
        UUID person = person();
        Done<T> done = inTransaction(() -> {
            Sitting sitting = sittings.lockOwn(id.value(), person).orElseThrow(ExamRoom::notYours);
            boolean ended = invigilation.endIfOverdue(sitting);
            if (!ended) {
                invigilation.goOn(sitting);
            }
            T result = deed.apply(sitting);
            boolean started = sitting.state() == SittingState.STARTED;
            boolean runs = started && !sitting.clock().isPaused();
            return new Done<>(result, sitting.program(), runs, ended || (started && !runs));
        });
        if (done.runs() && seen == Seen.DEED) {
            atWork.beat(work(done.program()));
        } else if (!done.runs() && (done.stands() || seen == Seen.DEED)) {
            atWork.stop(work(done.program()));
        }
        return done.result();
    }

    /** Whether the candidate did something, or a page or program only looked. */
    private enum Seen {
        DEED,
        LOOK
    }

    /**
     * @param runs whether time goes on: neither before the start, nor paused, nor handed in
     * @param stands whether it stands by a pause, or ended just now; a look at an exam of long ago stops no other
     */
    private record Done<T>(T result, UUID program, boolean runs, boolean stands) {}

    private Work work(UUID program) {
        return Work.exam(
                program, curriculum.findProgram(program).map(Program::slug).orElse(program.toString()));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> deed) {
        return Objects.requireNonNull(transaction.execute(status -> deed.get()));
    }

    private UUID person() {
        return me.known().orElseThrow(ExamRoom::notYours).value();
    }

    private String written(JsonNode answer) {
        String text = json.writeValueAsString(answer);
        if (text.length() > LONGEST) {
            throw new Refused(413, "answer-too-large", "The answer is larger than " + LONGEST + " characters.");
        }
        return text;
    }

    private static NotFound notYours() {
        return new NotFound("There is no such exam of yours.");
    }
}
