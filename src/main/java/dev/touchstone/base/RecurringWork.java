package dev.touchstone.base;

import org.springframework.scheduling.support.CronExpression;

/**
 * Work that comes back by the clock. A module contributes it as a bean; it is done once each time, however many nodes there
 * are. A node that dies over it leaves it to the next, so doing it again must do no harm.
 *
 * @param name stands in the database: no other work has it, and it stays the same for ever
 * @param cron when, in UTC: second, minute, hour, day, month, day of the week, as Spring reads them
 */
public record RecurringWork(String name, String cron, Runnable work) {

    /** @throws IllegalArgumentException if the cron says nothing */
    public RecurringWork {
        CronExpression.parse(cron);
    }

    /** Does it now. */
    public void run() {
        work.run();
    }
}
