package dev.touchstone.grading;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Marks one task type. Pure: the same answer and gold give the same grade, for ever; a change that could give another grade
 * raises {@link #version()}.
 *
 * @param <A> the type's answer
 * @param <G> the type's gold, read once and kept
 */
public interface Grader<A extends Answer, G> {

    /** Name of the task type, such as {@code boxes}. */
    String type();

    /** Name and number, such as {@code boxes/1}. */
    String version();

    /**
     * Reads an answer as it came from outside.
     *
     * @throws dev.touchstone.base.Refused when it is not an answer to this prompt; the message says what to change
     */
    A read(JsonNode json, Prompt prompt);

    /** The answer in its canonical form; {@link #read} gives it back equal. */
    JsonNode write(A answer);

    /** @throws IllegalArgumentException when the key is no gold for this prompt */
    G gold(GoldKey key, Prompt prompt);

    Grade grade(A answer, G gold);

    Reveal reveal(G gold);

    /** The answer that the gold itself would give. */
    A perfect(G gold);

    /** The explicit answer "nothing here", for types that have one. */
    Optional<A> nothingHere();

    /**
     * Expected score of someone who sees the form of the answer alone and guesses, 0 to 1: each answer that the input offers is
     * as likely as any other. 0 where answers are too many to hit anything by chance.
     */
    double guess(G gold, Prompt prompt);

    /**
     * The score in an exam, 0 to 1, where a type is marked more strictly there than in practice.
     *
     * @param marked the grade of this answer
     */
    default double examScore(A answer, G gold, Grade.Marked marked) {
        return marked.score();
    }

    /**
     * The chance that a blind guess reaches a score, 0 to 1. Where a type knows nothing closer it is what Markov's inequality allows at
     * most, which is the chance itself for answers that score 0 or 1 and the score 1.
     *
     * @param pass the score to reach, above 0 and at most 1
     */
    default double chance(G gold, Prompt prompt, double pass) {
        return Math.min(1, guess(gold, prompt) / pass);
    }

    /** The form of an answer, as programs write it: JSON with a word on each field, for the documents of the API. */
    String form();
}
