package dev.touchstone.home;

import dev.touchstone.content.Program;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole agency in numbers. Each says which filter shows the people behind it.
 *
 * @param programs in the order of the course
 * @param soFar paid training from the first day on
 * @param ahead paid training of the next {@link #AHEAD} days, if it goes on as in the last ones
 * @param today the reader's day
 */
public record BoardTiles(
        Tile members,
        Tile active,
        Tile certified,
        Tile expiring,
        Tile stuck,
        List<ProgramTile> programs,
        TrainingCost soFar,
        TrainingCost ahead,
        LocalDate today) {

    /** Days in which somebody who practised is active. */
    public static final int WEEK = 7;

    /** Days within which a credential is said to end soon. */
    public static final int SOON = 60;

    /** Days that the cost to come is looked ahead, and back. */
    public static final int AHEAD = 28;

    /** A number and who is behind it. */
    public record Tile(long number, BoardFilter filter) {}

    public record ProgramTile(Program program, Tile ready, Tile certified) {}
}
