package dev.touchstone.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.testbed.OnBothDatabases;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A calibration comes into force all at once, and one that was killed half way goes on. */
@OnBothDatabases
class CalibrationsTest {

    private static final String SKILL = "prompt-reading";
    private static final String LATER_SKILL = "source-checking";
    private static final Calibrations.Watch SILENT = (skill, round, change) -> {};
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Calibrations calibrations;

    @Autowired
    private ParameterSets parameters;

    @Autowired
    private Skills skills;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void takeItBack() {
        NoCalibration.in(database, parameters);
    }

    @Test
    void hardItemsComeOutHarderThanEasyOnesAndNewAnswersAreMeasuredByThem() throws Exception {
        List<Item> items = items(SKILL);
        peopleAnswer(SKILL, items, item -> items.indexOf(item) < 3 ? 0.9 : 0.3);

        Calibrations.Result.InForce inForce = (Calibrations.Result.InForce) calibrations.run(SILENT);

        assertThat(difficulty(items.getFirst(), inForce.version()))
                .isLessThan(difficulty(items.getLast(), inForce.version()) - 1);
        Answers anna = new Answers(skills, transaction, curriculum, PersonId.random(), SKILL);
        anna.give(items.getLast(), 1, DAY, PracticeMode.BLOCKED);
        assertThat(database.queryForList(
                        "select parameter_version from evidence where person_id = ?",
                        Integer.class,
                        anna.person().value()))
                .containsExactly(inForce.version());
    }

    @Test
    void anItemThatEverybodyGetsRightOrWrongKeepsFiniteParameters() throws Exception {
        List<Item> items = items(SKILL);
        peopleAnswer(SKILL, items, item -> items.indexOf(item) % 2);

        Calibrations.Result.InForce inForce = (Calibrations.Result.InForce) calibrations.run(SILENT);

        assertThat(database.queryForList(
                        "select discrimination + difficulty + weight from item_parameters where version = ?",
                        Double.class,
                        inForce.version()))
                .isNotEmpty()
                .allMatch(Double::isFinite)
                .allMatch(sum -> Math.abs(sum) < 20);
    }

    @Test
    void aCalibrationThatIsKilledHalfWayChangesNothingAndGoesOn() throws Exception {
        peopleAnswer(SKILL, items(SKILL), item -> 0.5);
        peopleAnswer(LATER_SKILL, items(LATER_SKILL), item -> 0.5);
        int before = parameters.inForce().set().version();

        assertThatThrownBy(() -> calibrations.run((skill, round, change) -> {
                    if (skill.equals(LATER_SKILL)) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        parameters.forget();

        assertThat(parameters.inForce().set().version()).isEqualTo(before);
        List<String> again = new ArrayList<>();
        calibrations.run((skill, round, change) -> again.add(skill));
        assertThat(again).contains(LATER_SKILL).doesNotContain(SKILL);
        assertThat(parameters.inForce().set().version()).isEqualTo(before + 1);
    }

    @Test
    void withoutANewAnswerThereIsNothingToCalibrate() throws Exception {
        peopleAnswer(SKILL, items(SKILL), item -> 0.5);
        calibrations.run(SILENT);

        assertThat(calibrations.run(SILENT)).isInstanceOf(Calibrations.Result.NothingNew.class);
    }

    private List<Item> items(String skill) {
        return curriculum.exercises().stream()
                .filter(exercise -> exercise.skill().equals(skill))
                .map(Exercise::practiceItems)
                .flatMap(List::stream)
                .limit(6)
                .toList();
    }

    private double difficulty(Item item, int version) {
        Double difficulty = database.queryForObject(
                "select difficulty from item_parameters where family = ? and version = ?",
                Double.class,
                item.family(),
                version);
        return difficulty == null ? Double.NaN : difficulty;
    }

    /** @param share how many of all get an item right */
    private void peopleAnswer(String skill, List<Item> items, ToDoubleFunction<Item> share) {
        Random random = new Random(3);
        List<Object[]> rows = new ArrayList<>();
        Timestamp now = Timestamp.from(clock.instant());
        for (int someone = 0; someone < 60; someone++) {
            UUID person = UUID.randomUUID();
            long place = 0;
            for (Item item : items) {
                rows.add(new Object[] {
                    UUID.randomUUID(),
                    person,
                    skill,
                    ++place,
                    item.id().value(),
                    item.family(),
                    random.nextDouble() < share.applyAsDouble(item) ? 1.0 : 0.0,
                    Date.valueOf(DAY),
                    now
                });
            }
        }
        database.batchUpdate("""
                insert into evidence (id, person_id, skill, place, item_id, family, score, practice_day, answered_at,
                    gold_revision, grader, guess, errors)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'test/1', 0, '')
                """, rows);
    }
}
