package dev.touchstone.skill.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FSRS-6 against ts-fsrs 5.4.2 (fsrs6.json). */
class FsrsVectorsTest {

    private static final double RELATIVE = 1e-6;

    private static final JsonNode VECTORS = vectors();

    static Stream<Named<JsonNode>> sequences() {
        return each("sequences").map(sequence -> Named.of(sequence.path("name").asString(), sequence));
    }

    static Stream<JsonNode> retrievabilities() {
        return each("retrievability");
    }

    static Stream<JsonNode> intervals() {
        return each("intervals");
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void aSequenceOfReviewsGoesAsInTheReferenceProgram(JsonNode sequence) {
        Memory memory = null;
        LocalDate last = LocalDate.MIN;
        for (JsonNode step : sequence.path("steps")) {
            LocalDate day = LocalDate.ofInstant(Instant.parse(step.path("now").asString()), ZoneOffset.UTC);
            int rating = step.path("rating").asInt();
            if (memory == null) {
                memory = Fsrs.USUAL.first(rating);
            } else {
                long days = ChronoUnit.DAYS.between(last, day);
                close(Fsrs.USUAL.retrievability(memory.stability(), days), step.path("R_before"));
                memory = Fsrs.USUAL.again(memory, days, rating);
            }
            close(memory.stability(), step.path("stability"));
            close(memory.difficulty(), step.path("difficulty"));
            last = day;
        }
        assertThat(memory).isNotNull();
    }

    @Test
    void theCanonicalSequenceLeavesTheSameMemory() {
        Memory memory = null;
        for (JsonNode step : VECTORS.at("/memory_state/steps")) {
            int rating = step.path("g").asInt();
            memory = memory == null
                    ? Fsrs.USUAL.first(rating)
                    : Fsrs.USUAL.again(memory, step.path("t").asLong(), rating);
            close(memory.stability(), step.path("stability"));
            close(memory.difficulty(), step.path("difficulty"));
        }
        assertThat(memory).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("retrievabilities")
    void theProbabilityOfRecallFallsAsInTheReferenceProgram(JsonNode vector) {
        close(
                Fsrs.USUAL.retrievability(
                        vector.path("S").asDouble(), vector.path("elapsed_days").asLong()),
                vector.path("R"));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void intervalsAreThoseOfTheReferenceProgram(JsonNode vector) {
        double retention = vector.path("request_retention").asDouble();
        close(Fsrs.USUAL.reach(retention), vector.path("interval_modifier"));
        assertThat(Fsrs.USUAL.interval(vector.path("S").asDouble(), retention, 36_500))
                .isEqualTo(vector.path("interval_days").asInt());
    }

    @Test
    void anIntervalIsADayAtLeastAndTheLongestAtMost() {
        assertThat(Fsrs.USUAL.interval(0.01, 0.9, 365)).isEqualTo(1);
        assertThat(Fsrs.USUAL.interval(364.6, 0.9, 365)).isEqualTo(365);
        assertThat(Fsrs.USUAL.interval(1e12, 0.9, 365)).isEqualTo(365);
    }

    @ParameterizedTest
    @ValueSource(ints = {Fsrs.HARD, Fsrs.GOOD, Fsrs.EASY})
    void onTheSameDayOnlyAWrongAnswerTakesStabilityAway(int rating) {
        for (double stability : new double[] {0.001, 0.5, 10, 1000}) {
            Memory before = new Memory(stability, 5);
            assertThat(Fsrs.USUAL.again(before, 0, rating).stability()).isGreaterThanOrEqualTo(stability);
        }
        Memory before = new Memory(10, 5);
        assertThat(Fsrs.USUAL.again(before, 0, Fsrs.AGAIN).stability()).isLessThan(before.stability());
    }

    @Test
    void howeverOftenItIsForgottenAThingCanBeLearnt() {
        Memory memory = Fsrs.USUAL.first(Fsrs.AGAIN);
        for (int time = 0; time < 10_000; time++) {
            memory = Fsrs.USUAL.again(memory, time % 2, Fsrs.AGAIN);
        }
        assertThat(memory.difficulty()).isBetween(9.0, 10.0);
        for (int time = 0; time < 8; time++) {
            int days = Fsrs.USUAL.interval(memory.stability(), 0.9, 365);
            memory = Fsrs.USUAL.again(memory, days, Fsrs.GOOD);
        }
        assertThat(memory.stability()).isGreaterThan(2);
    }

    private static void close(double ours, JsonNode theirs) {
        assertThat(theirs.isNumber()).isTrue();
        assertThat(ours).isCloseTo(theirs.asDouble(), offset(theirs.asDouble() * RELATIVE));
    }

    private static Stream<JsonNode> each(String part) {
        return StreamSupport.stream(VECTORS.path(part).spliterator(), false);
    }

    private static JsonNode vectors() {
        InputStream file = FsrsVectorsTest.class.getResourceAsStream("/vectors/fsrs6.json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }
}
