package dev.touchstone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.SamplePeople;
import dev.touchstone.base.PersonId;
import dev.touchstone.practice.OwnMistakes;
import dev.touchstone.practice.PracticeLog;
import dev.touchstone.practice.Reviews;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** A demonstration shows a learner with some weeks behind her. */
@OnBothDatabases
@ActiveProfiles("demo")
class DemoPeopleTest {

    @Autowired
    private SamplePeople people;

    @Autowired
    private Standings standings;

    @Autowired
    private OwnMistakes mistakes;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PracticeLog log;

    @Autowired
    private JdbcTemplate database;

    @Test
    void behindEachAnswerThatCountsStandsTheTurnInWhichItWasGiven() {
        assertThat(database.queryForObject(
                        "select count(*) from evidence where not exists (select 1 from turn where turn.id = evidence.id"
                                + " and turn.item_id = evidence.item_id and turn.answered_at = evidence.answered_at)",
                        Integer.class))
                .isZero();
    }

    @Test
    void aminaHasAHistoryALevelSomethingThatCostsHerPointsAndAReview() {
        EmailAddress address = EmailAddress.parse("amina@example.org").orElseThrow();
        PersonId amina = new PersonId(Objects.requireNonNull(
                database.queryForObject("select id from person where email = ?", UUID.class, address.value())));
        people.act(amina, () -> {
            List<Standing> skills = standings.mine();
            assertThat(skills).extracting(Standing::skill).contains("rulebook-reading", "working-well");
            assertThat(skills).anySatisfy(standing -> {
                assertThat(standing.answers()).isGreaterThan(20);
                assertThat(standing.level()).isPresent();
            });
            assertThat(standings.history("rulebook-reading")).hasSizeGreaterThan(5);
            assertThat(log.days(amina, LocalDate.EPOCH)).hasSizeGreaterThan(8);
            assertThat(mistakes.mine()).isNotEmpty();
            assertThat(reviews.today().isEmpty()).isFalse();
        });
    }
}
