package dev.touchstone.base;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does every {@link RecurringWork} when it is due. The nodes agree through the database who does it; what a dead node had
 * taken, another takes again. Only a node that serves pages takes part, from when it serves until it is told to stop.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "touchstone.schedule", matchIfMissing = true)
class ScheduledWork implements SmartLifecycle {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
    private static final int AT_ONCE = 3;

    /** Less than what the house gives each of its parts to stop. */
    private static final Duration TO_FINISH = Duration.ofSeconds(20);

    private final Scheduler scheduler;
    private volatile boolean running;

    ScheduledWork(DataSource database, List<RecurringWork> work, Clock clock) {
        scheduler = scheduler(database, work, clock, BETWEEN_LOOKS);
    }

    static Scheduler scheduler(DataSource database, List<RecurringWork> work, Clock clock, Duration betweenLooks) {
        List<RecurringTask<Void>> tasks =
                work.stream().collect(Collectors.toMap(RecurringWork::name, ScheduledWork::task)).values().stream()
                        .toList();
        return Scheduler.create(database)
                .startTasks(tasks)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(
                        ManagementFactory.getRuntimeMXBean().getName()))
                .threads(AT_ONCE)
                .pollingInterval(betweenLooks)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
                .shutdownMaxWait(TO_FINISH)
                .build();
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), Schedules.cron(work.cron(), ZoneOffset.UTC))
                .execute((instance, context) -> work.run());
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
