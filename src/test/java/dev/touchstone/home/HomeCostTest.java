package dev.touchstone.home;

import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.practice.AVeteran;
import dev.touchstone.practice.Cost;
import org.junit.jupiter.api.Test;

/** What a learner's home says first, and what it asks of the database for that. */
class HomeCostTest extends ComingHome {

    private static final int THOUSANDS = 5_000;

    @Test
    void theWholePageAsksTheDatabaseAsOftenAfterThousandsOfAnswersAsAfterAHundred() {
        Cost few = homeOf(AVeteran.of(FEW, house));
        Cost many = homeOf(AVeteran.of(THOUSANDS, house));
        assertThat(few.statements()).isBetween(1L, MOST_STATEMENTS);
        assertThat(many.statements()).isEqualTo(few.statements());
    }

    @Test
    void whoHasAnsweredSomethingIsWelcomedBackAndSomeoneNewIsWelcomed() {
        AVeteran known = AVeteran.of(FEW, house);
        String newcomer = anAddress();
        house.getBean(AccountFixture.class).anAccount(newcomer);

        signIn(newcomer);
        assertThat(greeting()).isEqualTo("Welcome, Anna");
        signIn(known.email());
        assertThat(greeting()).isEqualTo("Welcome back, Anna");
    }
}
