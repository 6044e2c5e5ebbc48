package dev.touchstone.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what counts toward a skill, and moves the standing with it. */
@Service
public class Skills {

    private final EvidenceLog log;
    private final StandingBook book;
    private final StandingDays days;
    private final EvidenceReader reader;
    private final ParameterSets parameters;
    private final LevelRules rules;
    private final ApplicationEventPublisher events;

    Skills(
            EvidenceLog log,
            StandingBook book,
            StandingDays days,
            EvidenceReader reader,
            ParameterSets parameters,
            LevelRules rules,
            ApplicationEventPublisher events) {
        this.log = log;
        this.book = book;
        this.days = days;
        this.reader = reader;
        this.parameters = parameters;
        this.rules = rules;
        this.events = events;
    }

    /**
     * Appends evidence within the transaction that graded the answer, so that neither stands without the other, and moves the
     * standing by it. Costs the same however much came before. Only a person's first answer to an item counts; a later one is
     * no evidence and leaves no row.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another device was faster; the whole transaction
     *     may be tried again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StandingChange record(Evidence evidence) {
        UUID person = evidence.person().value();
        Optional<StandingEntry> known = book.lock(person, evidence.skill());
        if (log.existsByPersonAndItem(person, evidence.item().id().value())) {
            return StandingChange.NONE;
        }
        ParameterSets.InForce inForce = parameters.inForce();
        int basis = known.map(StandingEntry::basis).orElse(inForce.basis());
        Track before = known.map(StandingEntry::track).orElseGet(() -> soFar(evidence));
        Measure measure =
                inForce.set().measure(evidence.item().family(), evidence.item().difficulty(), evidence.guess());
        Track.Step step =
                new Track.Step(measure.curve(), measure.weight(), evidence.score(), evidence.mode(), evidence.day());
        Track after = before.answered(step, Drift.USUAL, rules.of(evidence.skill()));
        log.save(new EvidenceEntry(evidence, after.answers(), measure, basis));
        known.ifPresentOrElse(
                standing -> standing.becomes(after, basis),
                () -> book.save(new StandingEntry(evidence.person(), evidence.skill(), after, basis)));
        endOfDay(evidence, before, after).ends(after);
        events.publishEvent(new StandingMoved(person, evidence.skill(), evidence.answeredAt()));
        return new StandingChange(true, before.level(), after.level());
    }

    /** Evidence may be older than the standings are. */
    private Track soFar(Evidence evidence) {
        List<EvidenceRow> rows = reader.of(evidence.person().value(), evidence.skill());
        return Replayed.of(rows, 0, ParameterSet.NONE, rules.of(evidence.skill()))
                .track();
    }

    private StandingDay endOfDay(Evidence evidence, Track before, Track after) {
        LocalDate day = Objects.requireNonNull(after.today()).day();
        Optional<StandingDay> begun = before.endsOnSameDayAs(after)
                ? days.findByPersonAndSkillAndDay(evidence.person().value(), evidence.skill(), day)
                : Optional.empty();
        return begun.orElseGet(() -> days.save(new StandingDay(evidence.person(), evidence.skill(), day)));
    }
}
