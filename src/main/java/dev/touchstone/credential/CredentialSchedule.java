package dev.touchstone.credential;

import dev.touchstone.base.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is issued late, and what holders are told, by the clock. */
@Configuration(proxyBeanMethods = false)
class CredentialSchedule {

    @Bean
    RecurringWork lateCredentials(Issuing issuing) {
        return new RecurringWork("late-credentials", "15 */10 * * * *", issuing::catchUp);
    }

    @Bean
    RecurringWork credentialExpiry(CredentialRounds rounds) {
        return new RecurringWork("credential-expiry", "0 10 9 * * *", rounds::tellOfExpiry);
    }

    @Bean
    RecurringWork credentialRefreshers(CredentialRounds rounds) {
        return new RecurringWork("credential-refreshers", "0 40 9 * * *", rounds::askForRefreshers);
    }
}
