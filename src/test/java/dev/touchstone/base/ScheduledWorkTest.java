package dev.touchstone.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.touchstone.account.MovableClock;
import dev.touchstone.testbed.OnBothDatabases;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnBothDatabases
class ScheduledWorkTest {

    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final int LOOKS = 20;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private List<RecurringWork> everything;

    @Autowired
    private ObjectProvider<ScheduledWork> ofTheHouse;

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger done = new AtomicInteger();
    private final RecurringWork daily =
            new RecurringWork("test-" + UUID.randomUUID(), "0 20 3 * * *", done::incrementAndGet);
    private final List<Scheduler> nodes = new ArrayList<>();

    @AfterEach
    void everyNodeStops() {
        nodes.stream()
                .filter(node -> !node.getSchedulerState().isShuttingDown())
                .forEach(Scheduler::stop);
        sql.update("delete from scheduled_tasks where task_name like 'test-%'");
    }

    @Test
    void ofTwoNodesOnOneDatabaseOneDoesTheWorkEachDay() throws Exception {
        node(daily);
        node(daily);
        TimeUnit.MILLISECONDS.sleep(OFTEN.multipliedBy(LOOKS).toMillis());
        assertThat(done).hasValue(0);
        for (int day = 1; day <= 3; day++) {
            clock.pass(Duration.ofDays(1));
            awaitDone(day);
            TimeUnit.MILLISECONDS.sleep(OFTEN.multipliedBy(LOOKS).toMillis());
            assertThat(done).hasValue(day);
        }
    }

    @Test
    void whatWasDueWhileNoNodeRanIsDoneOnceAfterTheStart() {
        node(daily).stop();
        clock.pass(Duration.ofDays(5));
        node(daily);
        awaitDone(1);
        assertThat(nextTime()).isAfter(clock.instant());
    }

    @Test
    void workThatADeadNodeHadTakenIsTakenByAnother() {
        node(daily).stop();
        clock.pass(Duration.ofDays(1));
        sql.update(
                "update scheduled_tasks set picked = true, picked_by = 'a node that was killed', last_heartbeat = ?"
                        + " where task_name = ?",
                Timestamp.from(clock.instant().minus(Duration.ofMinutes(10))),
                daily.name());
        node(daily);
        awaitDone(1);
    }

    @Test
    void workThatFailsIsDoneAgainTheNextTime() {
        RecurringWork failing = new RecurringWork(daily.name(), daily.cron(), () -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("this failure belongs to the test");
            }
        });
        node(failing);
        clock.pass(Duration.ofDays(1));
        awaitDone(1);
        assertThat(nextTime()).isAfter(clock.instant());
        clock.pass(Duration.ofDays(1));
        awaitDone(2);
    }

    @Test
    void aNodeThatIsToldToStopFinishesWhatItHasBegunAndStopsSoon() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Scheduler node = node(new RecurringWork(daily.name(), daily.cron(), () -> {
            begun.countDown();
            try {
                TimeUnit.MILLISECONDS.sleep(500);
                done.incrementAndGet();
            } catch (InterruptedException cutOff) {
                Thread.currentThread().interrupt();
            }
        }));
        clock.pass(Duration.ofDays(1));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();
        node.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(done).hasValue(1);
    }

    @Test
    void theHouseHasItsWorkAndDoesNoneOfItDuringTests() {
        Set<String> names = everything.stream().map(RecurringWork::name).collect(Collectors.toSet());
        assertThat(names)
                .hasSameSizeAs(everything)
                .contains("erase-idle-guests", "drop-expired-links", "try-mail-again", "tidy-mail");
        assertThat(ofTheHouse.stream()).isEmpty();
        everything.forEach(RecurringWork::run);
    }

    @Test
    void aCronThatSaysNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecurringWork("daily", "at three", () -> {}));
    }

    private Scheduler node(RecurringWork work) {
        Scheduler node = ScheduledWork.scheduler(database, List.of(work), clock, OFTEN);
        nodes.add(node);
        node.start();
        return node;
    }

    private void awaitDone(int times) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> done.get() >= times);
    }

    private Instant nextTime() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Boolean.FALSE.equals(sql.queryForObject(
                        "select picked from scheduled_tasks where task_name = ?", Boolean.class, daily.name())));
        return Objects.requireNonNull(sql.queryForObject(
                        "select execution_time from scheduled_tasks where task_name = ?",
                        Timestamp.class,
                        daily.name()))
                .toInstant();
    }
}
