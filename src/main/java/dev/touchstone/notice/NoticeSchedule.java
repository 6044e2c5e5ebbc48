package dev.touchstone.notice;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about mail and reminders by the clock. */
@Configuration(proxyBeanMethods = false)
class NoticeSchedule {

    @Bean
    RecurringWork tryMailAgain(Outbox outbox) {
        return new RecurringWork("try-mail-again", "0 * * * * *", outbox::tryAgain);
    }

    /** Each quarter of an hour, since some zones are off by that: nobody waits longer after the hour they chose. */
    @Bean
    RecurringWork practiceReminders(ReminderRound round) {
        return new RecurringWork("practice-reminders", "0 0/15 * * * *", round::remind);
    }

    @Bean
    RecurringWork tidyMail(Outbox outbox) {
        return new RecurringWork("tidy-mail", "0 35 3 * * *", outbox::tidy);
    }
}
