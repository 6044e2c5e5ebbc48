package dev.touchstone.certification;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.Examination;
import dev.touchstone.certification.decision.Selection;
import dev.touchstone.certification.decision.Verdict;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ExamPool;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Program;
import dev.touchstone.grading.Grading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a sitting going by its rule: the next item, the end of the time, the result. Needs a transaction that holds the sitting. */
@Component
class Invigilation {

    /** Sets the chance of one choice apart from that of the next. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final Sittings sittings;
    private final ExamBanks banks;
    private final Curriculum curriculum;
    private final ExamPool pool;
    private final Grading grading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invigilation(
            Sittings sittings,
            ExamBanks banks,
            Curriculum curriculum,
            Grading grading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.banks = banks;
        this.curriculum = curriculum;
        this.pool = curriculum.exam();
        this.grading = grading;
        this.events = events;
        this.clock = clock;
    }

    /** Hands the sitting in when its time is up. @return whether it was */
    boolean endIfOverdue(Sitting sitting) {
        if (!sitting.isOverdue(clock.instant())) {
            return false;
        }
        handIn(sitting, true);
        return true;
    }

    /** Shows the next item, or hands the sitting in when the rule has decided or nothing is left to ask. */
    void goOn(Sitting sitting) {
        leaveOutWithdrawn(sitting);
        if (sitting.state() != SittingState.STARTED
                || sitting.clock().isPaused()
                || sitting.current().isPresent()) {
            return;
        }
        Examination examination = examination(sitting);
        Optional<Selection.Choice> choice =
                examination.verdict() instanceof Verdict.GoOn ? next(sitting, examination) : Optional.empty();
        choice.ifPresentOrElse(
                chosen -> {
                    ItemId item =
                            new ItemId(examination.bank().item(chosen.place()).id());
                    sitting.give(
                            chosen.place(), chosen.rejected(), item, grading.currentRevision(item), clock.instant());
                },
                () -> handIn(sitting, false));
    }

    /** Ends it with what was answered. An item that waits for its answer counts neither way. */
    void handIn(Sitting sitting, boolean byTime) {
        Instant now = clock.instant();
        SittingResult result = SittingResult.of(examination(sitting));
        sitting.submit(result, byTime, now);
        if (result.passed() && isReviewed(sitting)) {
            sitting.review();
        } else {
            sitting.decide(now);
            events.publishEvent(new SittingDecided(sitting.id().value(), now));
        }
    }

    private boolean isReviewed(Sitting sitting) {
        return curriculum
                .findProgram(sitting.program())
                .map(program -> program.issue() == Program.IssuePolicy.ON_REVIEW)
                .orElse(false);
    }

    /** What the rule makes of the answers so far: a pure replay. */
    Examination examination(Sitting sitting) {
        Bank bank = banks.get(sitting.bank()).bank();
        return Examination.replay(bank, sitting.rule(), met(sitting, bank), sitting.rejected(), sitting.answers());
    }

    private Optional<Selection.Choice> next(Sitting sitting, Examination soFar) {
        var random =
                new SplittableRandom(sitting.seed() + STRIDE * sitting.items().size());
        return Selection.atTheCut(soFar.bank(), sitting.rule().cut()).next(soFar, random);
    }

    /** Places of items that the person was shown in another sitting, and of those that left the pool. */
    private List<Integer> met(Sitting sitting, Bank bank) {
        Set<UUID> own = new HashSet<>();
        sitting.items().forEach(item -> own.add(item.item().value()));
        Set<UUID> elsewhere = new HashSet<>(sittings.met(sitting.person().value()));
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < bank.size(); place++) {
            UUID item = bank.item(place).id();
            boolean gone = pool.find(new ItemId(item)).isEmpty();
            if (!own.contains(item) && (gone || elsewhere.contains(item))) {
                places.add(place);
            }
        }
        return places;
    }

    private void leaveOutWithdrawn(Sitting sitting) {
        sitting.current().filter(item -> pool.find(item.item()).isEmpty()).ifPresent(sitting::withdraw);
    }
}
