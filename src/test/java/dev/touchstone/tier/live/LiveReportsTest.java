package dev.touchstone.tier.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberState;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import dev.touchstone.tier.live.RowReceipt.Because;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gold-checked answers from an agency's tools, from the batch to the sums. */
@AccountTest
@Tag("both-databases")
@Import(AnAgency.class)
class LiveReportsTest {

    @Autowired
    private AnAgency agencies;

    @Autowired
    private LiveReports reports;

    @Autowired
    private LiveSums sums;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private Reporting desk;

    @BeforeEach
    void anAgencyWithALearner() {
        desk = Reporting.to(agencies, reports, sums, clock);
    }

    private static Because refusedBecause(BatchReceipt batch, int row) {
        return ((RowReceipt.Refused) batch.rows().get(row)).because();
    }

    @Test
    void answersAreStoredAndSummed() {
        BatchReceipt batch = desk.report(desk.answer("a", 1), desk.answer("b", 0.25), desk.answer("c", 0));
        assertThat(batch.stored()).isEqualTo(3);
        assertThat(batch.number()).isEqualTo(1);
        assertThat(desk.sum(desk.anna().id())).isEqualTo(new LiveSum(3, 1.25));
        assertThat(desk.owner().get(() -> reports.batches(desk.agency().slug(), 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.stored()).isEqualTo(3));
    }

    @Test
    void aReferenceOfTheAgencysOwnNamesAMemberToo() {
        BatchReceipt batch = desk.report(new ReportedAnswer(
                "a",
                new Who.Reference("P-1"),
                Reporting.SKILL,
                1,
                Optional.of("skilled"),
                0.25,
                desk.now().minusSeconds(5)));
        assertThat(batch.stored()).isEqualTo(1);
        assertThat(desk.sum(desk.anna().id()).answers()).isEqualTo(1);
    }

    @Test
    void theSameAgainChangesNothing() {
        desk.report(desk.answer("a", 1), desk.answer("b", 0));
        BatchReceipt again = desk.report(desk.answer("a", 1), desk.answer("b", 0), desk.answer("b", 0));
        assertThat(again.same()).isEqualTo(3);
        assertThat(desk.sum(desk.anna().id())).isEqualTo(new LiveSum(2, 1));
    }

    @Test
    void otherContentUnderAKnownIdIsRefusedWithWhatDiffers() {
        desk.report(desk.answer("a", 1));
        BatchReceipt other = desk.report(
                desk.answer("a", 0.5),
                new ReportedAnswer(
                        "a", new Who.Reference("nobody"), "classification", 1, Optional.of("novice"), 0.1, desk.now()));
        assertThat(refusedBecause(other, 0)).isEqualTo(Because.OTHER_CONTENT);
        assertThat(((RowReceipt.Refused) other.rows().get(0)).problem()).contains("another score.");
        assertThat(((RowReceipt.Refused) other.rows().get(1)).problem())
                .contains("member, skill, answeredAt, task.level, task.guess");
        assertThat(desk.sum(desk.anna().id())).isEqualTo(new LiveSum(1, 1));
    }

    @Test
    void oneIdTwiceInABatchCountsOnce() {
        BatchReceipt batch = desk.report(desk.answer("a", 1), desk.answer("a", 1), desk.answer("a", 0));
        assertThat(batch.stored()).isEqualTo(1);
        assertThat(batch.same()).isEqualTo(1);
        assertThat(refusedBecause(batch, 2)).isEqualTo(Because.OTHER_CONTENT);
        assertThat(desk.sum(desk.anna().id()).answers()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedRowByRowAndTheRestIsStored() {
        MemberId invited = agencies.member(desk.agency(), null, "Ines", "P-2", AgencyRole.LEARNER, MemberState.INVITED);
        MemberId left = agencies.member(
                desk.agency(), agencies.someone("Lea").id(), "Lea", "P-3", AgencyRole.LEARNER, MemberState.LEFT);
        MemberId elsewhere = agencies.member(
                agencies.of(agencies.someone("Otto"), "Other works"),
                desk.anna().id(),
                "Anna",
                null);
        Instant day = desk.now().minusSeconds(60);
        BatchReceipt batch = desk.report(
                of("1", new Who.Member(invited), Reporting.SKILL, Optional.empty(), day),
                of("2", new Who.Member(left), Reporting.SKILL, Optional.empty(), day),
                of("3", new Who.Member(elsewhere), Reporting.SKILL, Optional.empty(), day),
                of("4", new Who.Reference("P-9"), Reporting.SKILL, Optional.empty(), day),
                of("5", new Who.Member(desk.member()), "juggling", Optional.empty(), day),
                of("6", new Who.Member(desk.member()), Reporting.SKILL, Optional.of("wizard"), day),
                of(
                        "7",
                        new Who.Member(desk.member()),
                        Reporting.SKILL,
                        Optional.empty(),
                        desk.now().plusSeconds(600)),
                of(
                        "8",
                        new Who.Member(desk.member()),
                        Reporting.SKILL,
                        Optional.empty(),
                        desk.now().minus(Duration.ofDays(91))),
                of(
                        "9",
                        new Who.Member(desk.member()),
                        Reporting.SKILL,
                        Optional.empty(),
                        desk.now().minus(Duration.ofDays(89))));
        assertThat(IntStream.range(0, 8).mapToObj(row -> refusedBecause(batch, row)))
                .containsExactly(
                        Because.NOT_ACTIVE,
                        Because.NOT_ACTIVE,
                        Because.UNKNOWN_MEMBER,
                        Because.UNKNOWN_MEMBER,
                        Because.UNKNOWN_SKILL,
                        Because.UNKNOWN_LEVEL,
                        Because.IN_FUTURE,
                        Because.TOO_OLD);
        assertThat(batch.stored()).isEqualTo(1);
        assertThat(desk.sum(desk.anna().id()).answers()).isEqualTo(1);
    }

    private static ReportedAnswer of(String id, Who who, String skill, Optional<String> level, Instant at) {
        return new ReportedAnswer(id, who, skill, 1, level, 0, at);
    }

    @Test
    void aBatchHasOneToAThousandAnswers() {
        assertThatThrownBy(desk::report).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.report(Collections.nCopies(1_001, desk.answer("a", 1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void eightToolsAtOnceAddUpExactly() throws Exception {
        List<MemberId> people = IntStream.range(0, 5)
                .mapToObj(number ->
                        agencies.member(desk.agency(), agencies.someone("Kim").id(), "Kim", "K-" + number))
                .toList();
        AtOnce.all(IntStream.range(0, 8)
                .mapToObj(tool ->
                        Executors.callable(() -> IntStream.range(0, 5).forEach(batch -> batchOf(people, tool, batch))))
                .toList());
        List<LiveSum> found = sums
                .sums(
                        desk.agency().id(),
                        database
                                .queryForList(
                                        "select person_id from membership where agency_id = ?",
                                        UUID.class,
                                        desk.agency().id().value())
                                .stream()
                                .map(PersonId::new)
                                .toList())
                .values()
                .stream()
                .flatMap(skills -> skills.values().stream())
                .toList();
        long expected = 8 * 5 * 50 + 5 * 50;
        assertThat(found).hasSize(5).allSatisfy(sum -> assertThat(sum.right()).isEqualTo(sum.answers() * 0.1));
        assertThat(found.stream().mapToLong(LiveSum::answers).sum()).isEqualTo(expected);
        assertThat(database.queryForObject(
                        "select count(*) from live_answer where agency_id = ?",
                        Long.class,
                        desk.agency().id().value()))
                .isEqualTo(expected);
        assertThat(desk.owner().get(() -> reports.batches(desk.agency().slug(), 100)))
                .extracting(BatchRow::number)
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    /** Fifty answers of the tool's own, and fifty that every tool reports. */
    private BatchReceipt batchOf(List<MemberId> people, int tool, int batch) {
        List<ReportedAnswer> answers = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            Who who = new Who.Member(people.get(number % people.size()));
            for (String id : List.of("t" + tool + "-" + batch + "-" + number, "all-" + batch + "-" + number)) {
                answers.add(new ReportedAnswer(
                        id,
                        who,
                        Reporting.SKILL,
                        0.1,
                        Optional.empty(),
                        0,
                        desk.now().minusSeconds(number)));
            }
        }
        return desk.report(answers);
    }
}
