package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.Program;
import dev.touchstone.content.Text;
import dev.touchstone.skill.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    @ParameterizedTest
    @CsvSource({"-1, FAR", "0.3, CLOSE", "0.6, LIKELY", "1.2, READY"})
    void theWordFollowsFromWhereTheBarLies(double mean, Readiness.Word word) {
        Readiness readiness =
                Readiness.of(program(0.5), List.of("a", "a", "b"), List.of(standing("a", mean), standing("b", mean)));
        assertThat(readiness.word()).isEqualTo(word);
        assertThat(readiness.mean()).isCloseTo(mean, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"a, UNKNOWN", "b, UNKNOWN"})
    void whoHasNotPractisedEverythingIsToldNothingTooEarly(String practised, Readiness.Word word) {
        Readiness readiness = Readiness.of(program(0.5), List.of("a", "b"), List.of(standing(practised, 3)));
        assertThat(readiness.word()).isEqualTo(word);
        assertThat(readiness.skills()).isEqualTo(1);
    }

    private static Standing standing(String skill, double mean) {
        return new Standing(skill, mean, 0.25, 40, Optional.empty(), LocalDate.of(2026, 5, 30));
    }

    private static Program program(double cut) {
        return new Program(
                UUID.randomUUID(),
                "images",
                Text.of("en", "Images"),
                Text.of("en", "Boxes."),
                List.of(),
                List.of(),
                cut,
                10,
                50,
                Program.Undecided.ESTIMATE,
                Duration.ofHours(1),
                0,
                Duration.ZERO,
                1,
                Period.ZERO,
                Period.ofMonths(12),
                Program.IssuePolicy.AUTOMATIC);
    }
}
