package dev.touchstone.home;

import dev.touchstone.agency.LearnerQuery;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonOrder;
import dev.touchstone.base.Refused;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.credential.CredentialCriteria;
import dev.touchstone.practice.PracticeCriteria;
import dev.touchstone.skill.Share;
import dev.touchstone.skill.StandingCriteria;
import dev.touchstone.tier.TierCriteria;
import dev.touchstone.tier.Tiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a filter into a question to the list of learners: each module words its own part. */
@Component
class BoardQueries {

    private final Curriculum curriculum;
    private final Readinesses readinesses;
    private final StuckMembers stuck;
    private final Tiers tiers;
    private final Clock clock;

    BoardQueries(Curriculum curriculum, Readinesses readinesses, StuckMembers stuck, Tiers tiers, Clock clock) {
        this.curriculum = curriculum;
        this.readinesses = readinesses;
        this.stuck = stuck;
        this.tiers = tiers;
        this.clock = clock;
    }

    /** @throws Refused when the filter names what there is not */
    LearnerQuery of(AgencyId agency, BoardFilter filter, LocalDate today) {
        Instant now = clock.instant();
        Optional<Program> program = filter.program().map(this::program);
        List<PersonCriterion> criteria = new ArrayList<>();
        filter.tier().ifPresent(tier -> criteria.add(holding(agency, tier)));
        filter.state()
                .ifPresent(state -> criteria.add(program.map(known -> in(state, known, today, now))
                        .orElseGet(() -> CredentialCriteria.valid(now))));
        filter.expiring().ifPresent(days -> criteria.add(ending(program, now, days)));
        filter.skill()
                .map(this::skill)
                .ifPresent(skill -> bounds(filter, skill)
                        .forEach(bound -> criteria.add(StandingCriteria.lowAtLeast(skill.slug(), bound, today))));
        if (filter.stuck()) {
            criteria.add(stuck.criterion(agency, today));
        }
        filter.active().ifPresent(days -> criteria.add(PracticeCriteria.practisedSince(today.minusDays(days - 1L))));
        filter.inactive()
                .ifPresent(days -> criteria.add(PracticeCriteria.practisedSince(today.minusDays(days - 1L))
                        .not()));
        return new LearnerQuery(agency, filter.text(), filter.team(), criteria, sort(filter, today));
    }

    private PersonCriterion holding(AgencyId agency, String tier) {
        return tiers.ladder(agency)
                .filter(ladder -> ladder.find(tier).isPresent())
                .map(ladder -> TierCriteria.holding(agency, tier, ladder))
                .orElseThrow(() -> unknown("tier", tier));
    }

    private PersonCriterion in(ProgramState state, Program program, LocalDate today, Instant now) {
        PersonCriterion certified = CredentialCriteria.valid(program.slug(), now);
        PersonCriterion ready = readinesses.ready(program, today);
        PersonCriterion begun = readinesses.begun(program);
        return switch (state) {
            case CERTIFIED -> certified;
            case READY -> PersonCriterion.all(List.of(ready, certified.not()));
            case ON_THE_WAY -> PersonCriterion.all(List.of(begun, ready.not(), certified.not()));
            case NOT_BEGUN -> PersonCriterion.all(List.of(begun.not(), certified.not()));
        };
    }

    private static PersonCriterion ending(Optional<Program> program, Instant now, int days) {
        Instant by = now.plus(Duration.ofDays(days));
        return program.map(known -> CredentialCriteria.ending(known.slug(), now, by))
                .orElseGet(() -> CredentialCriteria.ending(now, by));
    }

    /** Abilities that the lower end has to reach; none where only the columns are wanted. */
    private List<Double> bounds(BoardFilter filter, Skill skill) {
        List<Double> bounds = new ArrayList<>();
        filter.level().ifPresent(level -> bounds.add(threshold(skill, level)));
        filter.low().ifPresent(low -> bounds.add(Share.abilityAt(low / 100.0)));
        return bounds;
    }

    private LearnerQuery.Sort sort(BoardFilter filter, LocalDate today) {
        return switch (filter.sort()) {
            case NAME -> new LearnerQuery.Sort.Name(filter.descending());
            case TEAM -> new LearnerQuery.Sort.Team(filter.descending());
            case LAST_DAY -> new LearnerQuery.Sort.By(PracticeCriteria.lastDay(), filter.descending());
            case SKILL ->
                new LearnerQuery.Sort.By(
                        StandingCriteria.low(filter.skill().orElseThrow(), today), filter.descending());
        };
    }

    /** The same question, with the last days from that one on alone. */
    static LearnerQuery lately(LearnerQuery query, LocalDate from) {
        PersonOrder order = PracticeCriteria.lastDay(from);
        return new LearnerQuery(
                query.agency(),
                query.text(),
                query.team(),
                query.criteria(),
                new LearnerQuery.Sort.By(order, query.sort().descending()));
    }

    Program program(String slug) {
        return curriculum.programs().stream()
                .filter(program -> program.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> unknown("certification", slug));
    }

    Skill skill(String slug) {
        return curriculum.skills().stream()
                .filter(skill -> skill.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> unknown("skill", slug));
    }

    double threshold(Skill skill, String level) {
        return skill.levels().stream()
                .filter(known -> known.slug().equals(level))
                .findFirst()
                .orElseThrow(() -> unknown("level", level))
                .threshold();
    }

    private static Refused unknown(String kind, String name) {
        return new Refused(400, "board-filter", "There is no " + kind + " " + name + ".");
    }
}
