package dev.touchstone.agency;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for rosters by the clock. */
@Configuration(proxyBeanMethods = false)
class RosterSchedule {

    @Bean
    RecurringWork resumeRosters(RosterWork work) {
        return new RecurringWork("resume-rosters", "20 * * * * *", work::resume);
    }

    @Bean
    RecurringWork forgetRosters(RosterWork work) {
        return new RecurringWork("forget-rosters", "0 10 4 * * *", work::forget);
    }
}
