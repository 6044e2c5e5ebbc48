package dev.touchstone.testbed;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a person waits between the command and the first page. */
@Tag("figures")
class StartUpFigures {

    private static final int STARTS = 5;

    @TempDir
    private Path data;

    @Test
    void fromTheCommandToTheFirstPage() throws Exception {
        Installation.fromRun(data, "check"); // builds, if something has changed
        double first = secondsToFirstPage(data.resolve("first"));
        double[] later = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            later[start] = secondsToFirstPage(data.resolve("first"));
        }
        double demo = secondsToFirstPage(data.resolve("demo"), "--demo");
        double demoAgain = secondsToFirstPage(data.resolve("demo"), "--demo");
        Tables.ofPerformance()
                .write(
                        "start-up",
                        List.of("`./run`, already built, to the first page", "median, s", "range, s"),
                        List.of(
                                List.of("empty data folder", format(first), "one start"),
                                List.of("existing data folder", format(median(later)), range(later)),
                                List.of("empty data folder, `--demo`", format(demo), "one start"),
                                List.of("the same again", format(demoAgain), "one start")));
    }

    private static double secondsToFirstPage(Path data, String... also) throws Exception {
        long begin = System.nanoTime();
        try (Installation installation = Installation.serveFromRun(data, also)) {
            installation.get("/");
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static double median(double... seconds) {
        return DoubleStream.of(seconds)
                .sorted()
                .skip(seconds.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String range(double... seconds) {
        return format(DoubleStream.of(seconds).min().orElseThrow()) + " to "
                + format(DoubleStream.of(seconds).max().orElseThrow());
    }

    private static String format(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
