package dev.touchstone.motivation;

/**
 * A team as its members see it: what all did together this week, and nothing of anyone alone.
 *
 * @param code to share with whoever should join
 * @param goal how many due reviews and mastered lessons a week, together
 * @param done how many there are this week
 * @param members how many take part
 */
public record TeamBoard(String name, TeamCode code, int goal, long done, int members) {}
