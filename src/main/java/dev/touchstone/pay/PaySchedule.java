package dev.touchstone.pay;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pay does by the clock. */
@Configuration(proxyBeanMethods = false)
class PaySchedule {

    /** Each minute: who stopped working finds their time in the ledger soon. */
    @Bean
    RecurringWork paidTime(Metering metering) {
        return new RecurringWork("paid-time", "30 * * * * *", metering::closeWhatIsOver);
    }
}
