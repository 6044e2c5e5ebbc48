package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.Browser;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.testbed.OnBothDatabases;
import dev.touchstone.testbed.Statements;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnBothDatabases
class MotivationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    @Autowired
    private Motivation motivation;

    @Autowired
    private GameSettings settings;

    @Autowired
    private Quests quests;

    @Autowired
    private Teamwork teamwork;

    @Autowired
    private CurrentPerson me;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    private final Browser anna = new Browser();

    @Test
    void someoneUnknownHasAnEmptyBoardAndIsNotMadeAGuestByLooking() {
        GameBoard board = anna.visit(() -> motivation.mine().orElseThrow());

        assertThat(board.xp()).isZero();
        assertThat(board.newest()).isEmpty();
        assertThat(board.celebration()).isEmpty();
        assertThat(anna.visit(me::known)).isEmpty();
    }

    @Test
    void switchedOffThereIsNoBoard() {
        choose(new GameChoice(false, true));

        assertThat(anna.visit(motivation::mine)).isEmpty();
    }

    @Test
    void practiceDaysAreShownOnlyToWhoWantsThem() {
        assertThat(anna.visit(() -> motivation.mine().orElseThrow().week())).isEmpty();
        choose(new GameChoice(true, true));
        assertThat(anna.visit(() -> motivation.mine().orElseThrow().week())).isPresent();
    }

    @Test
    void aMasteredLessonIsCelebratedOnce() {
        mastered(lesson(0), DAY);
        Celebration celebration =
                anna.visit(() -> motivation.mine().orElseThrow().celebration().orElseThrow());
        assertThat(celebration.sentences(Locale.ENGLISH))
                .containsExactly("You mastered “" + lesson(0).title().original() + "”.");

        told(celebration);
        assertThat(anna.visit(() -> motivation.mine().orElseThrow().celebration()))
                .isEmpty();
        mastered(lesson(1), DAY.plusDays(1));
        assertThat(anna.visit(() -> motivation.mine().orElseThrow().celebration()))
                .isPresent();
    }

    @Test
    void aBoardTakesEightQueriesAtMostHoweverLongTheHistory() {
        person();
        choose(new GameChoice(true, true));
        anna.visit(() -> {
            quests.choose(QuestKind.DAYS, null);
            teamwork.found("Stones", 9);
            return true;
        });
        long atFirst = queries();
        IntStream.range(0, 300).forEach(day -> practised(DAY.plusDays(day), 170, 9));
        IntStream.range(0, 20).forEach(place -> mastered(lesson(place), DAY.plusDays(place)));

        assertThat(anna.visit(() -> motivation.mine().orElseThrow().xp())).isGreaterThan(300L * 9 * 5);
        assertThat(queries()).isEqualTo(atFirst).isLessThanOrEqualTo(8);
    }

    @Test
    void twoDevicesThatChooseAtOnceEndWithOneRow() throws Exception {
        person();
        AtOnce.each(
                8,
                () -> anna.visit(() -> {
                    settings.choose(new GameChoice(false, true));
                    return true;
                }));

        assertThat(database.queryForObject(
                        "select count(*) from game_preference where person_id = ?", Integer.class, person().value()))
                .isEqualTo(1);
    }

    private long queries() {
        return anna.visit(() -> {
            me.known(); // whose page it is, is asked once a request by whoever comes first
            return Statements.of(motivation::mine);
        });
    }

    private void choose(GameChoice choice) {
        anna.visit(() -> {
            settings.choose(choice);
            return true;
        });
    }

    private void told(Celebration celebration) {
        anna.visit(() -> {
            motivation.celebrated(celebration);
            return true;
        });
    }

    private PersonId person() {
        return anna.visit(me::id);
    }

    private Lesson lesson(int place) {
        return curriculum.lessons().stream().skip(place).findFirst().orElseThrow();
    }

    private void practised(LocalDate day, int answers, int reviewed) {
        database.update(
                "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                        + " values (?, ?, ?, ?, ?, 0, 0)",
                UUID.randomUUID(),
                person().value(),
                day,
                answers,
                reviewed);
    }

    private void mastered(Lesson lesson, LocalDate day) {
        database.update(
                "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, mastered_at, mastered_day,"
                        + " version) values (?, ?, ?, 0, ?, ?, ?, 0)",
                UUID.randomUUID(),
                person().value(),
                lesson.uuid(),
                day.atStartOfDay().atOffset(ZoneOffset.UTC),
                day.atStartOfDay().atOffset(ZoneOffset.UTC),
                day);
    }
}
