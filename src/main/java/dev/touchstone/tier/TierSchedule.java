package dev.touchstone.tier;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows by the clock: letters about new ladders, ladders whose day has come, and raises that were missed. */
@Configuration(proxyBeanMethods = false)
class TierSchedule {

    @Bean
    RecurringWork ladderLetters(Announcements announcements) {
        return new RecurringWork("ladder-letters", "20 * * * * *", announcements::write);
    }

    @Bean
    RecurringWork laddersInForce(Raises raises) {
        return new RecurringWork("ladders-in-force", "40 * * * * *", raises::follow);
    }

    @Bean
    RecurringWork missedRaises(Raises raises) {
        return new RecurringWork("missed-raises", "0 25 * * * *", raises::catchUp);
    }
}
