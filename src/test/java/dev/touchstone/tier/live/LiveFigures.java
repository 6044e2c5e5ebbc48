package dev.touchstone.tier.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.Tables;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import dev.touchstone.tier.live.trust.Bar;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What live work costs in an agency of 100,000 people who all were checked in each of fourteen weeks. */
@AccountTest
@Tag("figures")
@Import(AnAgency.class)
class LiveFigures {

    private static final int PEOPLE = 100_000;
    private static final int REPORTED = 500;
    private static final int ROWS = 1_000;
    private static final int RUNS = 5;

    @Autowired
    private AnAgency agencies;

    @Autowired
    private LiveReports reports;

    @Autowired
    private LiveSums sums;

    @Autowired
    private LiveWork work;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void millisecondsInALargeAgency() throws Exception {
        Someone owner = agencies.someone("Olga");
        AgencyRow agency = agencies.of(owner, "Large works");
        List<PersonId> people = people(agency);
        List<MemberId> members = members(agency, people).subList(0, REPORTED);

        double batch = best(run -> owner.get(() -> reports.report(agency.slug(), rows(members, "run" + run))));
        double again = best(run -> owner.get(() -> reports.report(agency.slug(), rows(members, "run0"))));
        double page = best(run -> sums.of(agency.id(), people.subList(0, 100)));
        double everybody = best(run -> sums.of(agency.id(), people));
        double schedule = best(run -> owner.get(() -> work.schedule(agency.slug(), Optional.empty(), 25, Bar.USUAL)));
        double skills = best(run -> owner.get(() -> work.bySkill(agency.slug())));

        Tables.ofPerformance()
                .write(
                        "live",
                        List.of("live work, 100,000 members and 1.4 million sums", "ms", "aim"),
                        List.of(
                                List.of("1,000 answers of 500 members taken in", format(batch), "1000"),
                                List.of("the same 1,000 again", format(again), "1000"),
                                List.of("sums of 100 members", format(page), "50"),
                                List.of("sums of all members", format(everybody), ""),
                                List.of("a page of 25 of the gold schedule", format(schedule), "300"),
                                List.of("shares of the whole agency by skill", format(skills), "")));
        assertThat(batch).isLessThan(1_000);
        assertThat(again).isLessThan(1_000);
        assertThat(page).isLessThan(50);
        assertThat(schedule).isLessThan(300);
    }

    private interface Deed {

        Object of(int run);
    }

    private static double best(Deed deed) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            assertThat(deed.of(run)).isNotNull();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private List<ReportedRow> rows(List<MemberId> members, String run) {
        return IntStream.range(0, ROWS)
                .<ReportedRow>mapToObj(number -> new ReportedRow.Read(new ReportedAnswer(
                        run + "-" + number,
                        new Who.Member(members.get(number % members.size())),
                        "boxes",
                        0.5,
                        Optional.empty(),
                        0,
                        clock.instant().minusSeconds(60))))
                .toList();
    }

    /** Their sums of one week, and then the same for the thirteen before it. */
    private List<PersonId> people(AgencyRow agency) {
        LocalDate first = LiveWeek.first(clock.instant());
        List<PersonId> people = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            PersonId person = PersonId.random();
            people.add(person);
            rows.add(new Object[] {agency.id().value(), person.value(), first});
        }
        database.batchUpdate("""
                insert into live_week (agency_id, person_id, skill, monday, level, answers, score, guess)
                values (?, ?, 'boxes', ?, '', 20, 19000000, 0)
                """, rows);
        for (int week = 1; week <= LiveWeek.BEFORE; week++) {
            database.update("""
                    insert into live_week (agency_id, person_id, skill, monday, level, answers, score, guess)
                    select agency_id, person_id, skill, cast(? as date), level, answers, score, guess
                    from live_week where agency_id = ? and monday = ?
                    """, first.plusWeeks(week), agency.id().value(), first);
        }
        return people;
    }

    private List<MemberId> members(AgencyRow agency, List<PersonId> people) {
        List<MemberId> members = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (PersonId person : people) {
            MemberId member = new MemberId(UUID.randomUUID());
            members.add(member);
            rows.add(new Object[] {member.value(), agency.id().value(), person.value(), now});
        }
        database.batchUpdate("""
                insert into membership (id, agency_id, person_id, name, team, role, state, since, version)
                values (?, ?, ?, 'Kim', '', 'LEARNER', 'ACTIVE', ?, 0)
                """, rows);
        return members;
    }

    private static String format(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds);
    }
}
