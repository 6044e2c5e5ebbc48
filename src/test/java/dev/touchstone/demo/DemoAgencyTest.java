package dev.touchstone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.SamplePeople;
import dev.touchstone.base.PersonId;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardRow;
import dev.touchstone.home.Stuck;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** A demonstration shows an agency at work. */
@OnBothDatabases
@ActiveProfiles("demo")
class DemoAgencyTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private SamplePeople people;

    @Autowired
    private Board board;

    @Test
    void fortyLearnersAreAtDifferentStages() {
        assertThat(DemoMember.ALL).hasSize(40);
        assertThat(DemoMember.ALL).extracting(DemoMember::stage).contains(DemoMember.Stage.values());
        assertThat(count("select count(*) from membership where role = 'LEARNER'"))
                .isEqualTo(40);
        assertThat(count("select count(*) from membership where role = 'LEARNER' and state = 'INVITED'"))
                .isEqualTo(3);
    }

    @Test
    void someAreCertifiedAndSomeOfThoseNotForLong() {
        assertThat(count("select count(distinct person_id) from credential")).isGreaterThanOrEqualTo(10);
        assertThat(count("select count(*) from sitting where passed = false")).isPositive();
    }

    @Test
    void theTimeOfTheMonthIsPaidAndTheMeasuredStretchesComeToTheSame() {
        List<Map<String, Object>> sums =
                database.queryForList("select currency, sum(seconds) as seconds from ledger_entry"
                        + " where agency_id is not null group by currency");
        assertThat(sums).hasSize(1);
        assertThat(count("select sum(seconds) from ledger_entry")).isGreaterThan(36_000);
    }

    @Test
    void threeTiersAreHeldOnceEverythingWasHeard() throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(30);
        while (!held().containsAll(Set.of("entry", "skilled")) && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
        }
        assertThat(held()).contains("entry", "skilled");
        assertThat(count("select count(*) from membership m where role = 'LEARNER' and state = 'ACTIVE' and not exists"
                        + " (select 1 from tier_holding h where h.person_id = m.person_id and h.tier_rank > 0)"))
                .isPositive();
    }

    @Test
    void theBoardNamesWhoIsStuckAndOnWhat() {
        List<BoardRow> stuck = new ArrayList<>();
        people.act(
                owner(),
                () -> stuck.addAll(
                        board.page("northlight-labeling", new BoardFilter(Map.of(BoardFilter.STUCK, "true")), 0, 40)
                                .rows()));
        assertThat(stuck)
                .extracting(row -> row.member().name())
                .containsExactly("Elena Popescu", "Omar Farouk", "Samuel Tesfaye");
        assertThat(stuck.getFirst().stuck()).hasExactlyElementsOfTypes(Stuck.OnSkill.class);
        assertThat(stuck.get(1).stuck()).hasExactlyElementsOfTypes(Stuck.OnLesson.class);
        assertThat(stuck.getLast().stuck()).hasExactlyElementsOfTypes(Stuck.OnLesson.class);
    }

    private PersonId owner() {
        return new PersonId(Objects.requireNonNull(
                database.queryForObject("select person_id from membership where role = 'OWNER'", UUID.class)));
    }

    private List<String> held() {
        return database.queryForList("select distinct tier from tier_holding where until_at is null", String.class);
    }

    private long count(String query) {
        Long count = database.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }
}
