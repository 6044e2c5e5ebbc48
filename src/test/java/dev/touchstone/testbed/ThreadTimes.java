package dev.touchstone.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time of single threads of a process, as Linux tells it in {@code /proc}. */
final class ThreadTimes {

    /** Length of a tick of the times in {@code /proc}, which is the same on every usual Linux. */
    private static final Duration TICK = Duration.ofMillis(10);

    /** Where the user's and the system's share stand behind the name of the thread. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private ThreadTimes() {}

    /** Of all threads whose names begin so; zero on a system without {@code /proc}. */
    static Duration of(long process, String... names) throws IOException {
        Path threads = Path.of("/proc", String.valueOf(process), "task");
        if (!Files.isDirectory(threads)) {
            return Duration.ZERO;
        }
        try (Stream<Path> each = Files.list(threads)) {
            long ticks = 0;
            for (Path thread : each.toList()) {
                ticks += ticks(Files.readString(thread.resolve("stat")), names);
            }
            return TICK.multipliedBy(ticks);
        }
    }

    private static long ticks(String stat, String... names) {
        String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        if (Stream.of(names).noneMatch(name::startsWith)) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
    }
}
