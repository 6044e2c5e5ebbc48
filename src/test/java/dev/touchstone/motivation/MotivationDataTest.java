package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.Browser;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

@OnBothDatabases
class MotivationDataTest {

    @Autowired
    private MotivationData data;

    @Autowired
    private GameSettings settings;

    @Autowired
    private Quests quests;

    @Autowired
    private Teamwork teamwork;

    @Autowired
    private CurrentPerson me;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate database;

    private final Browser guest = new Browser();
    private final Browser account = new Browser();

    @Test
    void whatAGuestChoseComesAlongToANewAccount() {
        in(guest, () -> {
            settings.choose(new GameChoice(true, true));
            quests.choose(QuestKind.DAYS, null);
            teamwork.found("Stones", 5);
        });
        merge();
        merge();

        assertThat(account.visit(settings::mine)).isEqualTo(new GameChoice(true, true));
        assertThat(kinds(account)).containsExactly(QuestKind.DAYS);
        assertThat(account.visit(() -> teamwork.mine().orElseThrow().name())).isEqualTo("Stones");
        assertThat(rows(id(guest))).isZero();
    }

    @Test
    void whatTheAccountChoseStandsAndQuestsFillItsFreePlaces() {
        in(guest, () -> {
            settings.choose(new GameChoice(false, false));
            quests.choose(QuestKind.DAYS, null);
            quests.choose(QuestKind.LESSON, null);
            quests.choose(QuestKind.DRILL, null);
            teamwork.found("Guests", 5);
        });
        in(account, () -> {
            settings.choose(new GameChoice(true, true));
            quests.choose(QuestKind.LESSON, null);
            quests.choose(QuestKind.REVIEWS, null);
            teamwork.found("Own", 5);
        });
        merge();

        assertThat(account.visit(settings::mine)).isEqualTo(new GameChoice(true, true));
        assertThat(kinds(account)).containsExactly(QuestKind.LESSON, QuestKind.REVIEWS, QuestKind.DAYS);
        assertThat(account.visit(() -> teamwork.mine().orElseThrow().name())).isEqualTo("Own");
        assertThat(rows(id(guest))).isZero();
    }

    @Test
    void everythingAPersonChoseIsExportedAndThenErased() {
        in(account, () -> {
            settings.choose(new GameChoice(true, true));
            quests.choose(QuestKind.LEVEL, "boxes");
            teamwork.found("Stones", 5);
        });
        PersonId person = id(account);
        int teams = teams();

        assertThat(data.export(person)).containsOnlyKeys(data.tables());
        assertThat(data.export(person).values())
                .allSatisfy(rows -> assertThat((List<?>) rows).hasSize(1));
        data.erase(person, PersonId.random());
        data.erase(person, PersonId.random());
        assertThat(rows(person)).isZero();
        assertThat(teams()).as("the team goes with its last member").isEqualTo(teams - 1);
    }

    private void merge() {
        events.publishEvent(new GuestMerged(id(guest), id(account)));
    }

    private PersonId id(Browser browser) {
        return browser.visit(me::id);
    }

    private static void in(Browser browser, Runnable deed) {
        browser.visit(() -> {
            deed.run();
            return true;
        });
    }

    private List<QuestKind> kinds(Browser browser) {
        return browser.visit(
                () -> quests.mine().chosen().stream().map(Quest::kind).toList());
    }

    private int rows(PersonId person) {
        return data.tables().stream()
                .mapToInt(table -> count("select count(*) from " + table + " where person_id = ?", person.value()))
                .sum();
    }

    private int teams() {
        return count("select count(*) from team");
    }

    private int count(String query, UUID... person) {
        return Objects.requireNonNull(database.queryForObject(query, Integer.class, (Object[]) person));
    }
}
