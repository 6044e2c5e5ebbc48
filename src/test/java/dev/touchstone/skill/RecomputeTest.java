package dev.touchstone.skill;

import static dev.touchstone.skill.Answers.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.OnBothDatabases;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A replay of the evidence gives the same standings to the last digit. */
@OnBothDatabases
class RecomputeTest {

    private static final String SKILL = "rulebook-reading";
    private static final Recompute.Progress SILENT = (done, all) -> {};

    @Autowired
    private Skills skills;

    @Autowired
    private Standings standings;

    @Autowired
    private Recompute recompute;

    @Autowired
    private ParameterSets parameters;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    /** Other tests share the application: what they left is set right first. */
    @BeforeEach
    void everythingElseStandsRight() {
        recompute.asMeasured(SILENT);
    }

    @AfterEach
    void takeItBack() {
        NoCalibration.in(database, parameters);
    }

    @Test
    void standingsComeOutTheSameToTheLastDigit() {
        Answers anna = someoneWhoPractised(60);
        List<Map<String, Object>> before = everything(anna);

        assertThat(recompute.asMeasured(SILENT).changed()).isZero();

        assertThat(everything(anna)).isEqualTo(before);
    }

    @Test
    void aStandingThatWasTamperedWithIsSetRight() {
        Answers anna = someoneWhoPractised(30);
        Standing honest = standings.of(anna.person()).getFirst();
        database.update(
                "update standing set mean = 3, level = 'expert' where person_id = ?",
                anna.person().value());
        database.update(
                "delete from standing_day where person_id = ?", anna.person().value());

        assertThat(recompute.asMeasured(SILENT).changed()).isEqualTo(1);

        assertThat(standings.of(anna.person())).containsExactly(honest);
        assertThat(recompute.asMeasured(SILENT).changed()).isZero();
    }

    @Test
    void evidenceOlderThanStandingsGetsOne() {
        Answers anna = someoneWhoPractised(12);
        Standing before = standings.of(anna.person()).getFirst();
        database.update(
                "delete from standing where person_id = ?", anna.person().value());

        recompute.asMeasured(SILENT);

        assertThat(standings.of(anna.person())).containsExactly(before);
    }

    @Test
    void theLatestParametersAreAStepOfTheirOwnThatEveryLaterReplayRepeats() {
        Answers anna = someoneWhoPractised(30);
        Standing asMeasured = standings.of(anna.person()).getFirst();
        calibrated(anna, 1.8, -2.5);

        assertThat(recompute.asMeasured(SILENT).changed()).isZero();
        Recompute.Result recast = recompute.withLatestParameters(SILENT);

        assertThat(recast.changed()).isPositive();
        Standing recastStanding = standings.of(anna.person()).getFirst();
        assertThat(recastStanding.mean()).isLessThan(asMeasured.mean());
        assertThat(recompute.asMeasured(SILENT).changed()).isZero();
        Recompute.Result again = recompute.withLatestParameters(SILENT);
        assertThat(again.changed()).isZero();
        assertThat(again.basis()).isEqualTo(recast.basis());

        anna.answer(1, MONDAY.plusDays(40), PracticeMode.MIXED);
        List<Map<String, Object>> moved = everything(anna);
        assertThat(recompute.asMeasured(SILENT).changed()).isZero();
        assertThat(everything(anna)).isEqualTo(moved);
    }

    @Test
    void aSkillThatLeftTheCourseKeepsItsStandingAndIsNotShown() {
        Answers anna = someoneWhoPractised(12);
        UUID person = anna.person().value();
        database.update("update evidence set skill = 'gone' where person_id = ?", person);
        database.update("update standing set skill = 'gone', level = 'expert' where person_id = ?", person);
        database.update("update standing_day set skill = 'gone' where person_id = ?", person);
        List<Map<String, Object>> before = everything(anna);

        recompute.asMeasured(SILENT);

        assertThat(everything(anna)).isEqualTo(before);
        assertThat(standings.of(anna.person())).isEmpty();
        assertThat(standings.levels(anna.person())).isEmpty();
    }

    @Test
    void whatWasCutOffGoesOnWhereItStopped() {
        Answers anna = someoneWhoPractised(20);
        calibrated(anna, 0.7, 1.5);
        try {
            recompute.withLatestParameters((done, all) -> {
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            // Half of the people stand on the new basis now.
        }

        Recompute.Result rest = recompute.withLatestParameters(SILENT);

        assertThat(recompute.asMeasured(SILENT).changed()).isZero();
        assertThat(basisOf(anna)).isEqualTo(rest.basis());
    }

    /** Finishes a calibration that gives the families of her items other parameters. */
    private void calibrated(Answers anna, double discrimination, double difficulty) {
        Integer newest = database.queryForObject("select coalesce(max(version), 0) from calibration", Integer.class);
        int version = newest == null ? 1 : newest + 1;
        Timestamp now = Timestamp.from(Instant.now());
        database.update(
                "insert into calibration (version, started_at, finished_at) values (?, ?, ?)", version, now, now);
        for (UUID family : database.queryForList(
                "select distinct family from evidence where person_id = ?",
                UUID.class,
                anna.person().value())) {
            database.update(
                    "insert into item_parameters (id, version, skill, family, discrimination, difficulty, weight, answers)"
                            + " values (?, ?, ?, ?, ?, ?, 1, 40)",
                    UUID.randomUUID(),
                    version,
                    SKILL,
                    family,
                    discrimination,
                    difficulty);
        }
        parameters.forget();
    }

    private Answers someoneWhoPractised(int answers) {
        Answers anna = new Answers(skills, transaction, curriculum, PersonId.random(), SKILL);
        Random random = new Random(answers);
        for (int i = 0; i < answers; i++) {
            PracticeMode mode = random.nextBoolean() ? PracticeMode.MIXED : PracticeMode.BLOCKED;
            anna.answer(random.nextInt(5) / 4.0, MONDAY.plusDays(i / 7 * 2L), mode);
        }
        return anna;
    }

    private int basisOf(Answers anna) {
        Integer basis = database.queryForObject(
                "select basis from standing where person_id = ?",
                Integer.class,
                anna.person().value());
        return basis == null ? 0 : basis;
    }

    private List<Map<String, Object>> everything(Answers anna) {
        List<Map<String, Object>> rows = new java.util.ArrayList<>(database.queryForList(
                "select mean, variance, answers, level, on_day, day_low, day_answers, day_mixed, before_day, before_low,"
                        + " before_answers, before_mixed from standing where person_id = ?",
                anna.person().value()));
        rows.addAll(database.queryForList(
                "select on_day, mean, variance, answers, level from standing_day where person_id = ? order by on_day",
                anna.person().value()));
        return rows;
    }
}
