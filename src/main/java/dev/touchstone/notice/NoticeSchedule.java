package dev.touchstone.notice;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about mail by the clock. */
@Configuration(proxyBeanMethods = false)
class NoticeSchedule {

    @Bean
    RecurringWork tryMailAgain(Outbox outbox) {
        return new RecurringWork("try-mail-again", "0 * * * * *", outbox::tryAgain);
    }

    @Bean
    RecurringWork tidyMail(Outbox outbox) {
        return new RecurringWork("tidy-mail", "0 35 3 * * *", outbox::tidy);
    }
}
