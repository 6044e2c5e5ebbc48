package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.Browser;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.practice.web.Caller.Account;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What a guest did belongs to the account once the guest signs in to it. */
@OnBothDatabases
class GuestMergeTest {

    private static final String ANSWER = "{\"choice\": \"a\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApplicationEventPublisher events;

    private final Browser browser = new Browser();
    private Account account;
    private Caller guest;

    @BeforeEach
    void someoneHasAnAccountAndPractisesAsAGuest() {
        account = Account.make(operators);
        guest = Caller.in(http, browser);
    }

    @Test
    void attemptsGradesAndEvidenceGoAlong() throws Exception {
        JsonNode attempt = guest.start(Caller.CHOICE, 2).is(201).json();
        UUID item = Caller.itemsOf(attempt).getFirst();
        JsonNode grade = guest.submit(item, ANSWER).is(200).json();
        PersonId before = whoIs(guest);

        account.signIn(browser, signIns);

        assertThat(whoIs(guest)).isEqualTo(account.id()).isNotEqualTo(before);
        assertThat(guest.grade(item).is(200).json()).isEqualTo(grade);
        guest.submit(Caller.itemsOf(attempt).getLast(), ANSWER).is(200);
        assertThat(rowsOf(account.id())).containsEntry("attempt", 1).containsEntry("evidence", 2);
        assertThat(rowsOf(before).values()).containsOnly(0);
    }

    @Test
    void hearingOfTheMergeAgainChangesNothing() throws Exception {
        guest.submit(guest.anItemOf(Caller.CHOICE), ANSWER).is(200);
        PersonId before = whoIs(guest);
        account.signIn(browser, signIns);
        Map<String, Integer> rows = rowsOf(account.id());

        events.publishEvent(new GuestMerged(before, account.id()));
        events.publishEvent(new GuestMerged(before, account.id()));

        assertThat(rowsOf(account.id())).isEqualTo(rows);
    }

    @Test
    void progressThatBothHaveIsTheFartherOfTheTwo() {
        PersonId before = PersonId.random();
        UUID lesson = UUID.randomUUID();
        progress(before, lesson, 3);
        progress(account.id(), lesson, 1);
        progress(before, UUID.randomUUID(), 2);

        events.publishEvent(new GuestMerged(before, account.id()));
        events.publishEvent(new GuestMerged(before, account.id()));

        assertThat(rowsOf(before).values()).containsOnly(0);
        assertThat(database.queryForList(
                        "select step from lesson_progress where person_id = ? order by step",
                        Integer.class,
                        account.id().value()))
                .isEqualTo(List.of(2, 3));
    }

    @Test
    void ofTwoFirstAnswersToOneItemTheEarlierStaysEvidence() throws Exception {
        Browser elsewhere = new Browser();
        account.signIn(elsewhere, signIns);
        Caller signedIn = Caller.in(http, elsewhere);
        UUID asGuest = guest.anItemOf(Caller.CHOICE);
        UUID asOneself = signedIn.anItemOf(Caller.CHOICE);
        assertThat(courseItem(asGuest)).isEqualTo(courseItem(asOneself));
        guest.submit(asGuest, ANSWER).is(200);
        signedIn.submit(asOneself, ANSWER).is(200);

        account.signIn(browser, signIns);

        assertThat(database.queryForList(
                        "select id from evidence where person_id = ?",
                        UUID.class,
                        account.id().value()))
                .containsExactly(asGuest);
        assertThat(rowsOf(account.id())).containsEntry("attempt", 2);
    }

    private static PersonId whoIs(Caller caller) throws Exception {
        return new PersonId(UUID.fromString(
                caller.read("/api/v1/me").is(200).json().path("id").asString()));
    }

    private UUID courseItem(UUID turn) {
        return Objects.requireNonNull(
                database.queryForObject("select item_id from turn where id = ?", UUID.class, turn));
    }

    private void progress(PersonId person, UUID lesson, int step) {
        database.update(
                "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, version)"
                        + " values (?, ?, ?, ?, current_timestamp, 0)",
                UUID.randomUUID(),
                person.value(),
                lesson,
                step);
    }

    private Map<String, Integer> rowsOf(PersonId person) {
        return Map.of(
                "attempt", count("attempt", person),
                "evidence", count("evidence", person),
                "lesson_progress", count("lesson_progress", person));
    }

    private Integer count(String table, PersonId person) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from " + table + " where person_id = ?", Integer.class, person.value()));
    }
}
