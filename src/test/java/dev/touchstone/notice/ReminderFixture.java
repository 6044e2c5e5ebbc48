package dev.touchstone.notice;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Browser;
import dev.touchstone.account.Recipients;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** People who want to be reminded, at a time that the test chooses. */
@TestConfiguration(proxyBeanMethods = false)
class ReminderFixture {

    @Autowired
    private AccountFixture people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ReminderPreferences preferences;

    @Autowired
    private ReminderPreferenceStore store;

    @Autowired
    private Recipients recipients;

    @Autowired
    private OutgoingMails mails;

    @Autowired
    private TransactionTemplate transaction;

    /** Someone with a confirmed address who is signed in there. */
    PersonId anAccount(Browser browser) {
        String email = anAddress();
        PersonId person = people.anAccount(email);
        browser.visit(() -> signIns.signIn(email, PASSWORD));
        return person;
    }

    void choose(Browser browser, boolean wanted, int hour) {
        browser.visit(() -> {
            preferences.choose(wanted, hour);
            return true;
        });
    }

    void livesIn(Browser browser, String zone) {
        browser.visit(() -> {
            accounts.chooseZone(Optional.of(ZoneId.of(zone)));
            return true;
        });
    }

    Reminders reminders(Instant now) {
        Letters letters = new Letters(mails, nobodyListens -> {}, at(now), "http://localhost:8080");
        return new Reminders(store, recipients, letters, at(now), transaction);
    }

    /** @param sources none, or one */
    ReminderRound round(Instant now, ReminderSource... sources) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (ReminderSource source : sources) {
            beans.addBean("source", source);
        }
        return new ReminderRound(
                store, recipients, beans.getBeanProvider(ReminderSource.class), reminders(now), at(now));
    }

    List<OutgoingMail> letters(PersonId person) {
        return mails.findByPersonIdOrderByCreatedAt(person.value());
    }

    UUID key(PersonId person) {
        return store.findByPersonId(person.value()).orElseThrow().offKey();
    }

    static Instant local(String time, String zone) {
        return LocalDateTime.parse(time).atZone(ZoneId.of(zone)).toInstant();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
