package dev.touchstone.webhook;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about webhooks by the clock; sending is {@link Dispatch}'s. */
@Configuration(proxyBeanMethods = false)
class WebhookSchedule {

    @Bean
    RecurringWork missedWebhooks(CatchUp catchUp) {
        return new RecurringWork("missed-webhooks", "45 */10 * * * *", catchUp::lookAgain);
    }

    @Bean
    RecurringWork tidyWebhooks(CatchUp catchUp) {
        return new RecurringWork("tidy-webhooks", "0 25 3 * * *", catchUp::tidy);
    }
}
