package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.credential.StatusPurpose;
import dev.touchstone.testbed.Tables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What signing and checking a badge costs, and what a status list of full length costs. */
@Tag("figures")
class BadgeFigures {

    private static final int BEFORE = 200;
    private static final int TIMES = 200;

    @TempDir
    private Path folder;

    @Test
    void badgesAndTheirLists() throws Exception {
        AnIssuer issuer = AnIssuer.in(folder);
        SignedBadge badge = issuer.badge(1);
        byte[] picture = PngBadge.bake(APicture.png(), badge.json());
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            issuer.withdraw(StatusPurpose.REVOCATION, random.nextInt(StatusList.PLACES));
        }
        double signed = milliseconds(issuer::badge);
        double checked = milliseconds(i -> issuer.check.check(badge.json()));
        double token = milliseconds(i -> issuer.check.check(badge.jwt()));
        double baked = milliseconds(i -> issuer.check.check(picture));
        double built = milliseconds(i -> {
            issuer.withdraw(StatusPurpose.REVOCATION, i);
            return issuer.lists.of(StatusPurpose.REVOCATION);
        });
        double kept = milliseconds(i -> issuer.lists.of(StatusPurpose.REVOCATION));
        int bytes = issuer.lists.of(StatusPurpose.REVOCATION).json().length();
        Tables.ofPerformance()
                .write(
                        "badges",
                        List.of("median of " + TIMES + ", one thread", "figure", "aim"),
                        List.of(
                                row("a badge signed in both forms, ms", signed, "≤ 20"),
                                row("a badge checked: JSON, ms", checked, "–"),
                                row("a badge checked: token, ms", token, "–"),
                                row("a badge checked: picture, ms", baked, "–"),
                                row("a status list of 131,072 places built and signed, ms", built, "≤ 200"),
                                row("the same, nothing changed since, ms", kept, "–"),
                                row("the same, 1,000 and some revoked, KB", bytes / 1_000.0, "–")));
        assertThat(signed).isLessThanOrEqualTo(20);
        assertThat(built).isLessThanOrEqualTo(200);
        assertThat(kept).isLessThan(built / 10);
    }

    private interface Work {
        Object once(int number);
    }

    private static double milliseconds(Work work) {
        for (int i = 0; i < BEFORE; i++) {
            work.once(i);
        }
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.once(BEFORE + i);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[TIMES / 2] / 1e6;
    }

    private static List<String> row(String name, double figure, String aim) {
        return List.of(name, String.format(Locale.ROOT, "%.2f", figure), aim);
    }
}
