package dev.touchstone.base;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ground floor does by the clock. */
@Configuration(proxyBeanMethods = false)
class BaseSchedule {

    @Bean
    RecurringWork forgetKeptReplies(Repeats repeats) {
        return new RecurringWork("forget-kept-replies", "0 40 * * * *", repeats::forget);
    }
}
