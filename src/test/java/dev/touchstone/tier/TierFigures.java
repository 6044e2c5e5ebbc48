package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Tables;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long an agency of 100,000 waits for a preview, and for everybody's tier to follow. */
@Tag("figures")
class TierFigures extends AnAgencyWithALearner {

    private static final int MEMBERS = 100_000;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aPreviewOfAnAgencyOfAHundredThousand() throws IOException {
        fill();
        Duration first = timed(raises::catchUp);
        Duration again = timed(raises::catchUp);
        Ladder easier = new Ladder(List.of(
                reference("trainee"),
                new Tier(
                        "boxer",
                        reference("entry").name(),
                        reference("entry").unlocks(),
                        reference("entry").rate(),
                        List.of(
                                new Requirement.Bound("boxes", 50),
                                new Requirement.Certified(1, List.of("image-labelling", "text-labelling"))))));
        Duration preview = timed(() -> assertThat(
                        olga.get(() -> desk.preview(agency.slug(), easier)).members())
                .isEqualTo(MEMBERS + 1));
        Tables.ofPerformance()
                .write(
                        "tiers",
                        List.of("deed, 100,000 members", "s"),
                        List.of(
                                List.of("preview of another ladder", seconds(preview)),
                                List.of("everybody's first tier", seconds(first)),
                                List.of("look for missed raises, none found", seconds(again))));
        assertThat(preview).isLessThan(Duration.ofSeconds(10));
    }

    private void fill() {
        List<Object[]> members = new ArrayList<>();
        List<Object[]> standings = new ArrayList<>();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        for (int number = 0; number < MEMBERS; number++) {
            UUID person = UUID.randomUUID();
            members.add(new Object[] {
                UUID.randomUUID(), agency.id().value(), person, "Member " + number, number + "@example.org", now
            });
            for (String skill : List.of("boxes", "rulebook-reading")) {
                standings.add(new Object[] {
                    UUID.randomUUID(),
                    person,
                    skill,
                    number % 40 / 10.0 - 2,
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                });
            }
        }
        database.batchUpdate(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, version)"
                        + " values (?, ?, ?, ?, ?, '', 'LEARNER', 'ACTIVE', ?, 0)",
                members);
        database.batchUpdate(
                "insert into standing (id, person_id, skill, mean, variance, answers, on_day, day_low, day_answers,"
                        + " day_mixed, before_answers, before_mixed, basis, version)"
                        + " values (?, ?, ?, ?, 0.01, 40, ?, 0, 10, 5, 0, 0, 0, 0)",
                standings);
    }

    private static Duration timed(Runnable deed) {
        long begun = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
