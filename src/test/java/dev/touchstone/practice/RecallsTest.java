package dev.touchstone.practice;

import static dev.touchstone.skill.memory.Recall.AGAIN;
import static dev.touchstone.skill.memory.Recall.GOOD;
import static dev.touchstone.skill.memory.Recall.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.grading.TypedError;
import dev.touchstone.skill.memory.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecallsTest {

    private static final ClauseRef MIRRORS = new ClauseRef("street-a", "3.2");
    private static final ClauseRef EDGES = new ClauseRef("street-a", "2.1");
    private static final TypedError LOOSE = new TypedError("box-loose", EDGES, null);
    private static final TypedError NO_MIRROR = new TypedError("part-missing", MIRRORS, null);

    @Test
    void aRightAnswerRemembersTheClauseThatDecides() {
        assertThat(Recalls.of(1, MIRRORS, List.of(), null)).containsOnly(Map.entry(clause(MIRRORS), GOOD));
    }

    @Test
    void anErrorIsRememberedAtItsClauseAndAsAConfusion() {
        assertThat(Recalls.of(0, MIRRORS, List.of(NO_MIRROR), null))
                .containsEntry(clause(MIRRORS), AGAIN)
                .containsEntry(confusion(NO_MIRROR), AGAIN)
                .hasSize(2);
    }

    @Test
    void anAnswerThatIsHalfRightWasHardToRemember() {
        assertThat(Recalls.of(0.5, MIRRORS, List.of(NO_MIRROR), null))
                .containsEntry(clause(MIRRORS), HARD)
                .containsEntry(confusion(NO_MIRROR), HARD);
        assertThat(Recalls.of(0.49, MIRRORS, List.of(NO_MIRROR), null)).containsEntry(clause(MIRRORS), AGAIN);
    }

    @Test
    void theClauseThatDecidesWasKnownWhenThePointsWereLostAtAnotherOne() {
        assertThat(Recalls.of(0.7, MIRRORS, List.of(LOOSE), null))
                .containsEntry(clause(MIRRORS), GOOD)
                .containsEntry(clause(EDGES), HARD)
                .containsEntry(confusion(LOOSE), HARD);
    }

    @Test
    void whenNothingWasRightTheClauseThatDecidesIsAskedAgainToo() {
        assertThat(Recalls.of(0, MIRRORS, List.of(LOOSE), null)).containsEntry(clause(MIRRORS), AGAIN);
    }

    @Test
    void aConfusionThatWasAskedAndNotMadeHeldAlsoWhenTheScoreWasLostElsewhere() {
        for (double score : new double[] {0.3, 0.7}) {
            assertThat(Recalls.of(score, MIRRORS, List.of(NO_MIRROR), confusion(LOOSE)))
                    .as("score " + score)
                    .containsEntry(confusion(LOOSE), GOOD);
        }
    }

    @Test
    void whereNothingWasRightNothingThatWasAskedHeld() {
        assertThat(Recalls.of(0, MIRRORS, List.of(NO_MIRROR), confusion(LOOSE))).containsEntry(confusion(LOOSE), AGAIN);
    }

    @Test
    void aConfusionThatWasAskedAndMadeAgainDidNotHold() {
        assertThat(Recalls.of(0.2, EDGES, List.of(LOOSE), confusion(LOOSE))).containsEntry(confusion(LOOSE), AGAIN);
        assertThat(Recalls.of(0.8, EDGES, List.of(LOOSE), confusion(LOOSE))).containsEntry(confusion(LOOSE), HARD);
    }

    @Test
    void aClauseThatWasAskedHeldUnlessItWasBrokenOrNothingWasRight() {
        assertThat(Recalls.of(1, MIRRORS, List.of(), clause(EDGES))).containsEntry(clause(EDGES), GOOD);
        assertThat(Recalls.of(0.6, MIRRORS, List.of(NO_MIRROR), clause(EDGES))).containsEntry(clause(EDGES), GOOD);
        assertThat(Recalls.of(0.6, MIRRORS, List.of(LOOSE), clause(EDGES))).containsEntry(clause(EDGES), HARD);
        assertThat(Recalls.of(0, MIRRORS, List.of(NO_MIRROR), clause(EDGES))).containsEntry(clause(EDGES), AGAIN);
    }

    private static Topic clause(ClauseRef clause) {
        return Topic.clause(clause);
    }

    private static Topic confusion(TypedError error) {
        return Topic.confusion(error.clause(), error.type());
    }
}
