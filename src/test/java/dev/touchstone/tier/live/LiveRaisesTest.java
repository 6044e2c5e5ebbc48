package dev.touchstone.tier.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Text;
import dev.touchstone.tier.HeldTier;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.LadderChange;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.LiveRecord;
import dev.touchstone.tier.RateCards;
import dev.touchstone.tier.Requirement;
import dev.touchstone.tier.Tier;
import dev.touchstone.tier.Tiers;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Live work that completes what a tier asks for raises at once; nobody waits for the clock, which stands still here. */
@AccountTest
@Tag("both-databases")
@Import(AnAgency.class)
class LiveRaisesTest {

    /** How many people each look at an agency asked about, one look after the other. */
    private static final Map<AgencyId, List<Integer>> LOOKS = new ConcurrentHashMap<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class CountedLooks {

        @Bean
        @Primary
        LiveRecord counted(LiveSums sums) {
            return (agency, people) -> {
                LOOKS.computeIfAbsent(agency, first -> new CopyOnWriteArrayList<>())
                        .add(people.size());
                return sums.of(agency, people);
            };
        }
    }

    @Autowired
    private AnAgency agencies;

    @Autowired
    private LiveReports reports;

    @Autowired
    private LiveSums sums;

    @Autowired
    private LadderDesk ladders;

    @Autowired
    private RateCards cards;

    @Autowired
    private Tiers tiers;

    @Autowired
    private Clock clock;

    private Reporting desk;

    /** Whose second tier asks for 20 answers, nine of ten right. */
    @BeforeEach
    void anAgencyThatPaysForCheckedWork() {
        desk = Reporting.to(agencies, reports, sums, clock);
        Tier lowest = cards.reference().ladder().lowest();
        Tier checked = new Tier(
                "checked",
                Text.of("en", "Checked"),
                Text.of("en", "Live work."),
                lowest.rate(),
                List.of(new Requirement.Live(20, 90, Optional.of(Reporting.SKILL))));
        desk.owner()
                .act(() -> ladders.save(
                        desk.agency().slug(),
                        new Ladder(List.of(lowest, checked)),
                        new LadderChange("Checked work pays.", clock.instant()),
                        0));
    }

    @Test
    void aReportThatCompletesARequirementRaisesWithoutWaitingForTheClock() {
        desk.report(answers(20, 20));

        eventually(() -> rank() == 1);
        assertThat(looks()).containsExactly(1);
    }

    @Test
    void aCorrectionRaisesToo() {
        desk.report(answers(20, 17));
        eventually(() -> looks().size() == 1);
        assertThat(rank()).isZero();

        desk.owner().act(() -> reports.correct(desk.agency().slug(), "a17", Optional.of(1.0), "The gold was wrong."));
        eventually(() -> rank() == 1);
    }

    @Test
    void theSameBatchAgainAsksForNoLook() {
        desk.report(answers(5, 5));
        eventually(() -> looks().size() == 1);
        desk.report(answers(5, 5));
        desk.report(desk.answer("new", 1));
        eventually(() -> looks().size() == 2);
    }

    @Test
    void aBatchOfAThousandIsLookedAtInPagesAndNotRowByRow() {
        List<MemberId> members = IntStream.range(0, LiveReports.MOST_ROWS)
                .mapToObj(number -> agencies.member(desk.agency(), PersonId.random(), "Member " + number, null))
                .toList();
        List<ReportedAnswer> rows = new ArrayList<>();
        members.forEach(member -> rows.add(new ReportedAnswer(
                "of-" + member,
                new Who.Member(member),
                Reporting.SKILL,
                1,
                Optional.empty(),
                0,
                desk.now().minusSeconds(60))));
        assertThat(desk.report(rows).stored()).isEqualTo(LiveReports.MOST_ROWS);

        eventually(() -> looks().stream().mapToInt(Integer::intValue).sum() == LiveReports.MOST_ROWS);
        assertThat(looks()).containsExactly(500, 500);
        desk.report(answers(LiveReports.MOST_ROWS, LiveReports.MOST_ROWS));
        eventually(() -> rank() == 1);
        assertThat(looks()).containsExactly(500, 500, 1);
    }

    /** Of Anna, the first of them right. */
    private List<ReportedAnswer> answers(int count, int right) {
        return IntStream.range(0, count)
                .mapToObj(number -> desk.answer("a" + number, number < right ? 1 : 0))
                .toList();
    }

    private int rank() {
        return tiers.heldBy(desk.agency().id(), desk.anna().id())
                .map(HeldTier::rank)
                .orElseThrow();
    }

    private List<Integer> looks() {
        return LOOKS.getOrDefault(desk.agency().id(), List.of());
    }

    private static void eventually(BooleanSupplier happens) {
        for (int wait = 0; wait < 400 && !happens.getAsBoolean(); wait++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(happens.getAsBoolean()).isTrue();
    }
}
