package dev.touchstone.practice;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a person's own verdicts on mirrored pairs say.
 *
 * @param consistency share of swapped pairs with the same winner, 0 to 1
 * @param position how far the first place pulls, −1 to 1 of the whole scale; below 0 the second place does
 * @param length how far padding pulls, −1 to 1
 * @param flattery how far flattery pulls, −1 to 1
 */
public record JudgingReport(Figure consistency, Figure position, Figure length, Figure flattery) {

    /** @param pairs how many pairs it rests on; without any there is no value */
    public record Figure(int pairs, OptionalDouble value) {}

    /** Whether no pair has come back to this person yet. */
    public boolean isEmpty() {
        return Stream.of(consistency, position, length, flattery).allMatch(figure -> figure.pairs() == 0);
    }
}
