package dev.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.notice.Reminders.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
@Import(ReminderFixture.class)
@Tag("both-databases")
class ReminderPreferencesTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Autowired
    private ReminderFixture people;

    @Autowired
    private ReminderPreferences preferences;

    @Autowired
    private ReminderPreferenceStore store;

    @Autowired
    private NoticeData data;

    @Autowired
    private MockMvc http;

    private final Browser browser = new Browser();
    private PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = people.anAccount(browser);
    }

    @Test
    void anHourInTheQuietHoursCannotBeChosen() {
        for (int hour : new int[] {-1, 7, 21, 24}) {
            assertThatThrownBy(() -> people.choose(browser, true, hour)).isInstanceOf(Refused.class);
        }
        assertThat(ReminderChoice.hours()).hasSize(13).startsWith(8).endsWith(20);
    }

    @Test
    void theButtonOfAMailProgramSwitchesRemindersOffWithoutSignInOrCookies() throws Exception {
        people.choose(browser, true, 12);
        people.reminders(NOON).send(anna, 4, 3);
        Matcher link = Pattern.compile("/unsubscribe/(\\S+)")
                .matcher(people.letters(anna).getFirst().row().unsubscribe());
        assertThat(link.find()).isTrue();
        String path = link.group();
        http.perform(get(path))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/reminders/off/" + link.group(1)));
        assertThat(browser.visit(preferences::mine).wanted()).isTrue();
        for (int time = 0; time < 2; time++) {
            http.perform(post(path)
                            .contentType("application/x-www-form-urlencoded")
                            .content("List-Unsubscribe=One-Click"))
                    .andExpect(status().is2xxSuccessful())
                    .andExpect(cookie().doesNotExist("touchstone"));
        }
        assertThat(browser.visit(preferences::mine).wanted()).isFalse();
        assertThat(people.reminders(NOON.plus(Duration.ofDays(1))).send(anna, 4, 3))
                .isEqualTo(Outcome.NOT_WANTED);
        http.perform(post("/unsubscribe/" + UUID.randomUUID())).andExpect(status().isNotFound());
        http.perform(post("/unsubscribe/anything")).andExpect(status().is4xxClientError());
    }

    @Test
    void theLinkInAnOlderReminderGoesOnWorking() {
        people.choose(browser, true, 12);
        UUID first = people.key(anna);
        preferences.switchOff(first);
        people.choose(browser, true, 9);
        assertThat(people.key(anna)).isEqualTo(first);
        assertThat(preferences.switchOff(first)).isTrue();
        assertThat(browser.visit(preferences::mine)).isEqualTo(new ReminderChoice(false, 9, true));
    }

    @Test
    void aPersonsWishIsExportedWithoutItsKeyAndGoesWithThePerson() {
        people.choose(browser, true, 12);
        people.reminders(NOON).send(anna, 4, 3);
        assertThat(String.valueOf(data.export(anna).get("reminder_preference")))
                .isEqualTo("[{wanted=true, hour=12, lastDay=2026-05-04}]");
        data.on(new GuestMerged(anna, PersonId.random()));
        assertThat(store.findByPersonId(anna.value())).isEmpty();
        people.choose(browser, true, 12);
        data.erase(anna, PersonId.random());
        assertThat(store.findByPersonId(anna.value())).isEmpty();
    }
}
