package dev.touchstone.account;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for people at night. */
@Configuration(proxyBeanMethods = false)
class AccountSchedule {

    @Bean
    RecurringWork eraseIdleGuests(Erasure erasure) {
        return new RecurringWork("erase-idle-guests", "0 20 3 * * *", erasure::eraseIdleGuests);
    }

    @Bean
    RecurringWork dropExpiredLinks(Erasure erasure) {
        return new RecurringWork("drop-expired-links", "0 50 3 * * *", erasure::dropExpiredLinks);
    }
}
