package dev.touchstone.notice;

import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Browser;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.Theme;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.notice.Reminders.Outcome;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@AccountTest
@Import(ReminderFixture.class)
@Tag("both-databases")
class RemindersTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Autowired
    private ReminderFixture people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Operators operators;

    @Autowired
    private ReminderPreferences preferences;

    @Autowired
    private OutgoingMails mails;

    @Autowired
    private JdbcTemplate sql;

    private final Browser browser = new Browser();
    private PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = people.anAccount(browser);
    }

    @Test
    void nobodyIsRemindedWhoHasNotAsked() {
        ReminderChoice mine = browser.visit(preferences::mine);
        assertThat(mine.wanted()).isFalse();
        assertThat(mine.reachable()).isTrue();
        assertThat(people.reminders(NOON).send(anna, 4, 3)).isEqualTo(Outcome.NOT_WANTED);
        assertThat(people.letters(anna)).isEmpty();
    }

    @Test
    void aReminderSaysWhatIsDueHowLongItTakesAndHowToSwitchItOff() {
        people.choose(browser, true, 12);
        assertThat(people.reminders(NOON).send(anna, 12, 6)).isEqualTo(Outcome.SENT);
        MailRow mail = people.letters(anna).getFirst().row();
        assertThat(mail.subject()).isEqualTo("12 items to review today");
        assertThat(mail.body())
                .startsWith("Hello Anna,\n\n12 items are due for review on Touchstone today. It takes about 6 minutes:")
                .contains("/reminders/off/" + people.key(anna));
        assertThat(mail.unsubscribe()).endsWith("/unsubscribe/" + people.key(anna));
    }

    @Test
    void aReminderSpeaksThePersonsLanguageAndKnowsOneFromMany() {
        people.choose(browser, true, 12);
        browser.visit(() -> {
            accounts.prefer("Anna", Language.ES, Theme.SYSTEM);
            return true;
        });
        people.reminders(NOON).send(anna, 1, 1);
        assertThat(people.letters(anna).getFirst().row().subject()).isEqualTo("Un elemento para repasar hoy");
        assertThat(people.letters(anna).getFirst().row().body())
                .contains("Hoy te toca repasar un elemento en Touchstone. Te llevará alrededor de un minuto:");
    }

    @Test
    void thereIsAtMostOneReminderADay() {
        people.choose(browser, true, 12);
        assertThat(people.reminders(NOON).send(anna, 4, 3)).isEqualTo(Outcome.SENT);
        assertThat(people.reminders(NOON.plus(Duration.ofHours(8))).send(anna, 4, 3))
                .isEqualTo(Outcome.SENT_BEFORE);
        assertThat(people.reminders(NOON.plus(Duration.ofHours(20))).send(anna, 4, 3))
                .isEqualTo(Outcome.SENT);
        assertThat(people.letters(anna)).hasSize(2);
    }

    @Test
    void ofEightThatRemindAtOnceExactlyOneDoes() throws Exception {
        people.choose(browser, true, 12);
        assertThat(AtOnce.each(8, () -> people.reminders(NOON).send(anna, 4, 3)))
                .containsOnlyOnce(Outcome.SENT)
                .contains(Outcome.SENT_BEFORE);
        assertThat(people.letters(anna)).hasSize(1);
    }

    @Test
    void whoTravelsWestIsNotRemindedTwiceOfTheSameDay() {
        people.choose(browser, true, 12);
        people.livesIn(browser, "Pacific/Auckland");
        Instant morning = ReminderFixture.local("2026-05-04T09:00", "Pacific/Auckland");
        assertThat(people.reminders(morning).send(anna, 4, 3)).isEqualTo(Outcome.SENT);
        people.livesIn(browser, "Pacific/Honolulu");
        Instant laterInHonolulu = ReminderFixture.local("2026-05-04T12:00", "Pacific/Honolulu");
        assertThat(laterInHonolulu).isAfter(morning);
        assertThat(people.reminders(laterInHonolulu).send(anna, 4, 3)).isEqualTo(Outcome.SENT_BEFORE);
    }

    @Test
    void whoeverCallsInTheQuietHoursIsRefused() {
        people.choose(browser, true, 12);
        people.livesIn(browser, "Asia/Kolkata");
        for (String time : List.of("21:00", "23:59", "00:00", "07:59")) {
            assertThat(people.reminders(ReminderFixture.local("2026-05-04T" + time, "Asia/Kolkata"))
                            .send(anna, 4, 3))
                    .as(time)
                    .isEqualTo(Outcome.QUIET_HOURS);
        }
        assertThat(people.reminders(ReminderFixture.local("2026-05-04T20:59", "Asia/Kolkata"))
                        .send(anna, 4, 3))
                .isEqualTo(Outcome.SENT);
    }

    @Test
    void aReminderThatCouldNotBeSentBeforeTheEveningIsNotSentAtNight() {
        people.choose(browser, true, 20);
        Instant shortlyBefore = Instant.parse("2026-05-04T20:59:00Z");
        people.reminders(shortlyBefore).send(anna, 4, 3);
        OutgoingMail mail = people.letters(anna).getFirst();
        assertThat(mail.waiting(shortlyBefore.plusSeconds(30))).isTrue();
        assertThat(mail.waiting(shortlyBefore.plusSeconds(60))).isFalse();
        Instant muchLater = shortlyBefore.plus(Duration.ofHours(12));
        assertThat(mails.waiting(10, muchLater, muchLater)).doesNotContain(mail.id());
    }

    @Test
    void guestsAndUnconfirmedAddressesAreNotWrittenTo() {
        PersonId guest = new Browser().visit(current::id);
        assertThat(people.reminders(NOON).send(guest, 4, 3)).isEqualTo(Outcome.NO_ADDRESS);
        assertThatThrownBy(() -> new Browser().visit(() -> {
                    preferences.choose(true, 12);
                    return true;
                }))
                .hasMessageContaining("uthentication");
        EmailAddress invited = EmailAddress.parse(anAddress()).orElseThrow();
        operators.appoint(invited);
        UUID id = Objects.requireNonNull(
                sql.queryForObject("select id from person where email = ?", UUID.class, invited.value()));
        assertThat(people.reminders(NOON).send(new PersonId(id), 4, 3)).isEqualTo(Outcome.NO_ADDRESS);
    }
}
