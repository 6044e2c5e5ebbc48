package dev.touchstone.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RosterReader;
import dev.touchstone.agency.roster.RosterReading;
import dev.touchstone.testbed.OnPostgresql;
import dev.touchstone.testbed.Tables;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How long a large roster takes, from the file to the last row. */
@AccountTest
@Import(AgencyFixture.class)
@OnPostgresql
@Tag("figures")
class RosterFigures {

    private static final int ROWS = 10_000;
    private static final Duration AIM = Duration.ofSeconds(60);

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private Rosters rosters;

    @Test
    void tenThousandRowsAndTheSameAgain() throws IOException {
        Someone owner = fixture.someone();
        AgencyRow agency = fixture.foundedBy(owner);
        byte[] file = people();
        double[] seconds = new double[5];
        Roster roster = timed(seconds, 0, () -> ((RosterReading.Read) RosterReader.read(file)).roster());
        RosterPreview preview = timed(seconds, 1, () -> owner.get(() -> rosters.preview(agency.slug(), roster)));
        assertThat(preview.count(RosterStep.Added.class)).isEqualTo(ROWS);
        RosterImportRow first = timed(seconds, 2, () -> brings(owner, agency, roster, false));
        RosterImportRow second = timed(seconds, 3, () -> brings(owner, agency, roster, false));
        Someone other = fixture.someone();
        AgencyRow writing = fixture.foundedBy(other);
        RosterImportRow mailed = timed(seconds, 4, () -> brings(other, writing, roster, true));
        Tables.ofPerformance()
                .write(
                        "roster",
                        List.of("a roster of 10,000 rows", "s", "aim, s", "added", "changed"),
                        List.of(
                                row("read", seconds[0], "–", 0, 0),
                                row("the preview", seconds[1], "–", 0, 0),
                                row("the first import", seconds[2], "≤ 60", first.added(), first.changed()),
                                row("the same file again", seconds[3], "≤ 60", second.added(), second.changed()),
                                row(
                                        "the first import, with a mail to each, written",
                                        seconds[4],
                                        "≤ 60",
                                        mailed.added(),
                                        mailed.changed())));
        assertThat(first.added()).isEqualTo(ROWS);
        assertThat(second).returns(0, RosterImportRow::added).returns(0, RosterImportRow::changed);
        assertThat(mailed.mailed()).isEqualTo(ROWS);
        assertThat(seconds[2]).isLessThan(AIM.toSeconds());
    }

    private RosterImportRow brings(Someone owner, AgencyRow agency, Roster roster, boolean mails) {
        RosterImportRow begun = owner.get(() -> rosters.begin(agency.slug(), roster, "people.csv", mails));
        RosterImportRow now = begun;
        while (now.state() == RosterImportRow.State.RUNNING) {
            pause();
            now = owner.get(() -> rosters.find(agency.slug(), begun.id()));
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> T timed(double[] seconds, int place, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        seconds[place] = (System.nanoTime() - begun) / 1e9;
        return result;
    }

    private static List<String> row(String what, double seconds, String aim, int added, int changed) {
        return List.of(
                what, String.format(Locale.ROOT, "%.1f", seconds), aim, String.valueOf(added), String.valueOf(changed));
    }

    private static byte[] people() {
        return IntStream.range(0, ROWS)
                .mapToObj(number -> "person%d@example.org,Person %d,P-%d,team %d,learner"
                        .formatted(number, number, number, number % 20))
                .collect(Collectors.joining("\n", "email,name,reference,team,role\n", "\n"))
                .getBytes(UTF_8);
    }
}
