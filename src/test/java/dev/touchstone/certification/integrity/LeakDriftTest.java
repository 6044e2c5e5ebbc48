package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.certification.integrity.LeakDrift.Observed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeakDriftTest {

    @Test
    void anItemThatGetsEasierAndFasterIsSuspectedSoonAfter() {
        LeakDrift drift = LeakDrift.of(answers(1, 400, 200, .95, -1));

        assertThat(drift.suspected()).hasValueSatisfying(suspected -> {
            assertThat(suspected.since()).isBetween(at(170), at(210));
            assertThat(suspected.noticed()).isBetween(at(203), at(240));
        });
        assertThat(drift.answers()).isEqualTo(400);
    }

    @Test
    void easierAloneOrFasterAloneIsNoLeak() {
        LeakDrift easier = LeakDrift.of(answers(2, 400, 200, .95, 0));
        LeakDrift faster = LeakDrift.of(answers(2, 400, 200, .6, -1));

        assertThat(easier.easier()).isGreaterThan(20);
        assertThat(easier.suspected()).isEmpty();
        assertThat(faster.faster().orElseThrow()).isGreaterThan(20);
        assertThat(faster.suspected()).isEmpty();
    }

    @Test
    void anItemThatGetsHarderAndSlowerIsNoLeak() {
        assertThat(LeakDrift.of(answers(3, 400, 200, .3, 1)).suspected()).isEmpty();
    }

    @Test
    void soundItemsAreHardlyEverSuspected() {
        long suspected = IntStream.range(0, 2_000)
                .filter(item -> LeakDrift.of(answers(1_000 + item, 1_000, 1_000, .6, 0))
                        .suspected()
                        .isPresent())
                .count();

        assertThat(suspected * 10_000.0 / 2_000).isLessThanOrEqualTo(LeakedItems.FALSE_ALARMS);
    }

    @Test
    void withoutTimesNothingIsSuspected() {
        List<Observed> untimed = answers(4, 400, 200, .99, -2).stream()
                .map(answer -> new Observed(answer.at(), answer.right(), answer.expected(), OptionalDouble.empty()))
                .toList();

        assertThat(LeakDrift.of(untimed).faster()).isEmpty();
        assertThat(LeakDrift.of(untimed).suspected()).isEmpty();
        assertThat(LeakDrift.of(List.of()).suspected()).isEmpty();
        assertThat(LeakDrift.of(answers(4, 1, 1, .6, 0)).faster()).isEmpty();
    }

    @Test
    void certainAnswersSayNothing() {
        List<Observed> certain = IntStream.range(0, 100)
                .mapToObj(step -> new Observed(at(step), true, step % 2, OptionalDouble.of(10 + step)))
                .toList();

        assertThat(LeakDrift.of(certain).easier()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Observed(at(0), true, 1.1, OptionalDouble.empty()));
    }

    @Test
    void theSumRisesByWhatIsAboveAHalfAndNeverFallsBelowNothing() {
        Cusum sum = new Cusum();
        sum.add(-3, 0);
        assertThat(sum.sum()).isZero();
        sum.add(3, 1);
        sum.add(2, 2);
        assertThat(sum.sum()).isEqualTo(4);
        assertThat(sum.risen()).isFalse();
        sum.add(1.6, 3);
        assertThat(sum.risen()).isTrue();
        assertThat(sum.since()).isOne();
    }

    /** 938 steps by the tables; here by 4,000 runs. */
    @Test
    void withoutARiseTheSumLastsAsLongAsTheTablesSay() {
        Random random = new Random(938);
        double steps = IntStream.range(0, 4_000)
                .mapToDouble(run -> {
                    Cusum sum = new Cusum();
                    int step = 0;
                    while (!sum.risen()) {
                        sum.add(random.nextGaussian(), step++);
                    }
                    return step;
                })
                .average()
                .orElseThrow();

        assertThat(steps).isCloseTo(938, within(50.0));
    }

    private static Instant at(int step) {
        return ExamRoom.START.plus(Duration.ofHours(step));
    }

    /** P is .6 throughout; from the step {@code leaked} on, {@code right} is true instead, and log times move by {@code slower}. */
    private static List<Observed> answers(long seed, int answers, int leaked, double right, double slower) {
        Random random = new Random(seed);
        return IntStream.range(0, answers)
                .mapToObj(step -> new Observed(
                        at(step),
                        random.nextDouble() < (step < leaked ? .6 : right),
                        .6,
                        OptionalDouble.of(Math.exp(3.7 + random.nextGaussian(0, .5) + (step < leaked ? 0 : slower)))))
                .toList();
    }
}
