package dev.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.base.PersonId;
import dev.touchstone.notice.Reminders.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(ReminderFixture.class)
@Tag("both-databases")
class ReminderRoundTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Autowired
    private ReminderFixture people;

    private final Browser browser = new Browser();
    private PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = people.anAccount(browser);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata,2026-05-04,8",
        "Asia/Kathmandu,2026-05-04,20",
        "America/St_Johns,2026-03-08,8",
        "America/St_Johns,2026-03-08,20",
        "America/St_Johns,2026-11-01,8",
        "America/St_Johns,2026-11-01,20",
        "Europe/Madrid,2026-10-25,18"
    })
    void roundTheClockOneReminderADayComesInTheHourChosenAndNoneInTheQuietHours(String zone, String day, int hour) {
        people.livesIn(browser, zone);
        people.choose(browser, true, hour);
        ReminderSource always = (person, today) -> Optional.of(new ReminderSource.Due(4, 3));
        Instant start = ReminderFixture.local(day + "T00:00", zone).minus(Duration.ofDays(1));
        Instant end = ReminderFixture.local(day + "T00:00", zone).plus(Duration.ofDays(2));
        for (Instant now = start; now.isBefore(end); now = now.plus(Duration.ofMinutes(15))) {
            people.round(now, always).remind();
        }
        List<ZonedDateTime> times = people.letters(anna).stream()
                .map(mail -> mail.row().createdAt().atZone(ZoneId.of(zone)))
                .toList();
        assertThat(times).extracting(ZonedDateTime::getHour).containsOnly(hour);
        assertThat(times).extracting(ZonedDateTime::toLocalDate).doesNotHaveDuplicates();
        assertThat(times).hasSizeBetween(2, 3);
    }

    @Test
    void nothingIsSentWhenNothingIsDueOrNobodyKnows() {
        people.choose(browser, true, 12);
        people.round(NOON, (person, today) -> Optional.empty()).remind();
        people.round(NOON).remind();
        assertThat(people.reminders(NOON).send(anna, 0, 0)).isEqualTo(Outcome.NOTHING_DUE);
        assertThat(people.letters(anna)).isEmpty();
    }

    @Test
    void oneForWhomTheQuestionFailsKeepsNothingFromTheOthers() {
        people.choose(browser, true, 12);
        PersonId berta = anna;
        annaHasAnAccount();
        people.choose(browser, true, 12);
        ReminderSource moody = (person, today) -> {
            if (person.equals(berta)) {
                throw new IllegalStateException("this failure belongs to the test");
            }
            return Optional.of(new ReminderSource.Due(1, 1));
        };
        people.round(NOON, moody).remind();
        assertThat(people.letters(anna)).hasSize(1);
    }
}
