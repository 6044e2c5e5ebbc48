package dev.touchstone.skill;

import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One answer after another of one learner in a skill with four levels: the filter, the practice days and the level shown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AbilityBench {

    private static final int STEPS = 4_096;
    private static final int ANSWERS_A_DAY = 10;

    private final LevelRule rule = new LevelRule(
            List.of(level("novice", -1.5), level("capable", -0.25), level("skilled", 0.75), level("expert", 1.75)));
    private final List<Track.Step> steps = new ArrayList<>();
    private Track track = Track.START;
    private int next;

    public AbilityBench() {
        var random = new Random(7);
        LocalDate monday = LocalDate.of(2026, 3, 2);
        for (int step = 0; step < STEPS; step++) {
            boolean choice = random.nextBoolean();
            var item = new ItemCurve(0.5 + random.nextDouble(), random.nextGaussian(), choice ? 0.25 : 0);
            steps.add(new Track.Step(
                    item,
                    choice ? 1 : 7,
                    choice ? random.nextInt(2) : random.nextDouble(),
                    random.nextBoolean() ? PracticeMode.MIXED : PracticeMode.BLOCKED,
                    monday.plusDays(step / ANSWERS_A_DAY)));
        }
    }

    @Benchmark
    public Object answered() {
        if (next == STEPS) {
            next = 0;
            track = Track.START;
        }
        track = track.answered(steps.get(next++), Drift.USUAL, rule);
        return track;
    }

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, Text.of("en", slug), threshold);
    }
}
