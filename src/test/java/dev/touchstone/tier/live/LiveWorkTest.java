package dev.touchstone.tier.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberState;
import dev.touchstone.audit.Audit;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.skill.Standings;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import dev.touchstone.tier.live.trust.Bar;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of reported answers: corrections, standings, schedules, and who sees them. */
@AccountTest
@Tag("both-databases")
@Import(AnAgency.class)
class LiveWorkTest {

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

    @Autowired
    private LiveWork work;

    @Autowired
    private OwnLiveWork own;

    @Autowired
    private LiveData data;

    @Autowired
    private Standings standings;

    @Autowired
    private Audit audit;

    private Reporting desk;

    @BeforeEach
    void anAgencyWithALearner() {
        desk = Reporting.to(agencies, reports, sums, clock);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasReportedAndBothStay() {
        desk.report(desk.answer("a", 0), desk.answer("b", 1));
        LiveAnswerRow mended = desk.owner()
                .get(() ->
                        reports.correct(desk.agency().slug(), "a", Optional.of(1.0), "The gold had the wrong class."));
        assertThat(mended.revision()).isEqualTo(1);
        assertThat(desk.sum(desk.anna().id())).isEqualTo(new LiveSum(2, 2));
        desk.owner().get(() -> reports.correct(desk.agency().slug(), "b", Optional.empty(), "The gold was lost."));
        assertThat(desk.sum(desk.anna().id())).isEqualTo(new LiveSum(1, 1));
        assertThat(desk.owner().get(() -> reports.page(desk.agency().slug(), Optional.empty(), 10)))
                .extracting(LiveAnswerRow::id, LiveAnswerRow::revision, LiveAnswerRow::replaced)
                .containsExactly(tuple("b", 1, false), tuple("a", 1, false), tuple("b", 0, true), tuple("a", 0, true));
        assertThat(desk.anna().get(own::corrections)).hasSize(2);
        assertThat(audit.latest("live-answer", "live.answer-corrected", 2))
                .allSatisfy(row -> assertThat(row.toString()).contains("The gold"));
        assertThat(desk.report(desk.answer("a", 0), desk.answer("b", 1)).same()).isEqualTo(2);
        assertThat(desk.sum(desk.anna().id())).isEqualTo(new LiveSum(1, 1));
    }

    @Test
    void aCorrectionNeedsAReasonAScoreAndSomethingToCorrect() {
        desk.report(desk.answer("a", 0));
        assertThatThrownBy(() ->
                        desk.owner().get(() -> reports.correct(desk.agency().slug(), "a", Optional.of(1.0), "  ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        desk.owner().get(() -> reports.correct(desk.agency().slug(), "a", Optional.of(1.1), "So")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        desk.owner().get(() -> reports.correct(desk.agency().slug(), "z", Optional.of(1.0), "So")))
                .isInstanceOf(NotFound.class);
        assertThat(desk.owner()
                        .get(() -> reports.correct(desk.agency().slug(), "a", Optional.of(0.0), "So"))
                        .revision())
                .isZero();
    }

    @Test
    void theStandingThatTravelsIsUntouchedAndTheOneBesideItMoves() {
        desk.report(IntStream.range(0, 400)
                .mapToObj(number -> desk.answer("n" + number, 0))
                .toList());
        assertThat(desk.anna().get(() -> standings.of(desk.anna().id()))).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from evidence where person_id = ?",
                        Long.class,
                        desk.anna().id().value()))
                .isZero();
        OwnLive told = desk.anna().get(own::mine).getFirst();
        assertThat(told.agency().name()).isEqualTo("Live works");
        assertThat(told.practice()).isEmpty();
        assertThat(told.together().share().high()).isLessThan(0.5);
        assertThat(told.share().middle()).isZero();
        assertThat(desk.owner().get(own::mine)).isEmpty();
    }

    @Test
    void theScheduleNamesActiveMembersPageByPage() {
        Someone bert = agencies.someone("Bert");
        MemberId second = agencies.member(desk.agency(), bert.id(), "Bert", "P-2");
        desk.report(
                desk.answer("a", 1),
                new ReportedAnswer(
                        "b",
                        new Who.Member(second),
                        Reporting.SKILL,
                        1,
                        Optional.empty(),
                        0,
                        desk.now().minusSeconds(5)));
        List<MemberGold> first =
                desk.owner().get(() -> work.schedule(desk.agency().slug(), Optional.empty(), 1, Bar.USUAL));
        assertThat(first).hasSize(1);
        List<MemberGold> rest = desk.owner()
                .get(() -> work.schedule(
                        desk.agency().slug(),
                        Optional.of(first.getFirst().member().id()),
                        5,
                        Bar.USUAL));
        assertThat(rest).hasSize(1);
        assertThat(List.of(
                        first.getFirst().member().id(), rest.getFirst().member().id()))
                .containsExactlyInAnyOrder(desk.member(), second);
        assertThat(rest.getFirst().skills())
                .singleElement()
                .satisfies(gold -> assertThat(gold.gold().oneIn()).isEqualTo(4));
        database.update("update membership set state = 'LEFT' where id = ?", second.value());
        assertThat(desk.owner().get(() -> work.schedule(desk.agency().slug(), Optional.empty(), 5, Bar.USUAL)))
                .extracting(row -> row.member().id())
                .containsExactly(desk.member());
        assertThat(desk.owner().get(() -> work.bySkill(desk.agency().slug())))
                .singleElement()
                .satisfies(skill -> assertThat(skill.answers()).isEqualTo(2));
    }

    @Test
    void whatIsOlderThanTheWindowCountsNoMore() {
        desk.report(desk.answer("a", 1));
        database.update(
                "update live_week set monday = ? where agency_id = ?",
                LiveWeek.first(desk.now()).minusWeeks(1),
                desk.agency().id().value());
        assertThat(desk.sum(desk.anna().id())).isEqualTo(LiveSum.NONE);
    }

    @Test
    void forOthersThereIsNothingToReportToOrToRead() {
        desk.report(desk.answer("a", 1));
        Someone stranger = agencies.someone("Sam");
        for (Someone other : List.of(desk.anna(), stranger)) {
            assertThatThrownBy(() -> other.get(() ->
                            reports.report(desk.agency().slug(), List.of(new ReportedRow.Read(desk.answer("b", 1))))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> other.get(() -> reports.correct(desk.agency().slug(), "a", Optional.of(0.0), "So")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> other.get(() -> reports.page(desk.agency().slug(), Optional.empty(), 5)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> other.get(() -> work.bySkill(desk.agency().slug())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> other.get(() -> work.schedule(desk.agency().slug(), Optional.empty(), 5, Bar.USUAL)))
                    .isInstanceOf(NotFound.class);
        }
        Someone reader = agencies.someone("Rita");
        agencies.member(desk.agency(), reader.id(), "Rita", null, AgencyRole.READER, MemberState.ACTIVE);
        assertThat(reader.get(() -> work.bySkill(desk.agency().slug()))).hasSize(1);
        assertThatThrownBy(() -> reader.get(
                        () -> reports.report(desk.agency().slug(), List.of(new ReportedRow.Read(desk.answer("b", 1))))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsErasedLeavesCountsWithoutAPerson() {
        desk.report(desk.answer("a", 1));
        desk.owner().get(() -> reports.correct(desk.agency().slug(), "a", Optional.of(0.5), "Anna was right in part."));
        assertThat(data.export(desk.anna().id()).toString()).contains("Anna was right in part.");
        PersonId tombstone = PersonId.random();
        data.erase(desk.anna().id(), tombstone);
        data.erase(desk.anna().id(), tombstone);
        assertThat(data.export(desk.anna().id()).get("live_answer")).isEqualTo(List.of());
        assertThat(data.export(tombstone).toString()).doesNotContain("Anna");
        assertThat(desk.sum(tombstone)).isEqualTo(new LiveSum(1, 0.5));
    }
}
