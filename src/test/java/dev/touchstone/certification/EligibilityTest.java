package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.certification.Eligibility.Taken;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each condition is met, or says what is missing. */
class EligibilityTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Skill BOXES = new Skill(
            UUID.randomUUID(),
            "boxes",
            text("Boxes"),
            List.of(level("novice", -1), level("capable", 0), level("skilled", 1)));
    private static final Program PROGRAM = new Program(
            UUID.randomUUID(),
            "images",
            text("Images"),
            text("Boxes."),
            List.of(new Program.Requirement("boxes", "capable")),
            List.of(new Program.Area("boxes", text("Boxes"), List.of("some-boxes"), 0.75)),
            0.5,
            10,
            50,
            Program.Undecided.ESTIMATE,
            Duration.ofHours(1),
            1,
            Duration.ofMinutes(15),
            2,
            Period.ofDays(14),
            Period.ofMonths(12),
            Program.IssuePolicy.AUTOMATIC);

    private final Eligibility eligibility = new Eligibility(PROGRAM, Map.of("boxes", BOXES));

    @Test
    void aHigherLevelThanAskedIsEnough() {
        assertThat(missing(standing("skilled"))).isEmpty();
        assertThat(missing(standing("capable"))).isEmpty();
    }

    @Test
    void aLowerLevelAndNoneAtAllAreMissing() {
        Condition level = new Condition.Level("boxes", "capable", false);
        assertThat(missing(standing("novice"))).containsExactly(level);
        assertThat(eligibility.of(true, List.of(), List.of(), NOW)).contains(level);
    }

    @Test
    void aGuestNeedsAnAccount() {
        assertThat(eligibility.of(false, standing("skilled"), List.of(), NOW)).contains(new Condition.Account(false));
    }

    @Test
    void theWaitRunsFromTheEndOfTheLastSittingAndEndsToTheSecond() {
        Instant end = NOW.minus(DAY.multipliedBy(14));
        assertThat(waiting(end).met()).isTrue();
        assertThat(waiting(end.plusSeconds(1)).met()).isFalse();
        assertThat(waiting(end.plusSeconds(1)).until()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void sittingsWithinTheValidityAreCountedAndVoidedAndOldOnesAreNot() {
        Taken recent = taken(NOW.minus(DAY.multipliedBy(60)), true);
        Taken voided = taken(NOW.minus(DAY.multipliedBy(40)), false);
        Taken old = taken(NOW.minus(DAY.multipliedBy(400)), true);
        assertThat(left(List.of(recent, voided, old))).isEqualTo(1);
        assertThat(left(List.of(recent, recent))).isZero();
        assertThat(left(List.of(recent, recent, recent))).isZero();
    }

    private Condition.Wait waiting(Instant end) {
        return conditions(List.of(new Taken(end.minusSeconds(3_600), end, true))).stream()
                .filter(Condition.Wait.class::isInstance)
                .map(Condition.Wait.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private int left(List<Taken> taken) {
        return conditions(taken).stream()
                .filter(Condition.SittingsLeft.class::isInstance)
                .map(Condition.SittingsLeft.class::cast)
                .findFirst()
                .orElseThrow()
                .left();
    }

    private List<Condition> conditions(List<Taken> taken) {
        return eligibility.of(true, standing("skilled"), taken, NOW);
    }

    private List<Condition> missing(List<Standing> standings) {
        return eligibility.of(true, standings, List.of(), NOW).stream()
                .filter(condition -> !condition.met())
                .toList();
    }

    private static Taken taken(Instant at, boolean counts) {
        return new Taken(at, at.plusSeconds(3_600), counts);
    }

    private static List<Standing> standing(String level) {
        return List.of(new Standing("boxes", 0.4, 0.3, 40, Optional.of(level), LocalDate.of(2026, 5, 30)));
    }

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, text(slug), threshold);
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
