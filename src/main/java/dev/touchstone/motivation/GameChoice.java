package dev.touchstone.motivation;

/**
 * What a learner wants to see of the game. It changes nothing about the course, levels, exams or pay.
 *
 * @param game XP, badges, quests, the map and the team
 * @param practiceDays within the game, on which days of this week they practised
 */
public record GameChoice(boolean game, boolean practiceDays) {

    /** While nobody has chosen. */
    static final GameChoice USUAL = new GameChoice(true, false);

    /** Practice days are part of the game and go with it. */
    public boolean showsPracticeDays() {
        return game && practiceDays;
    }
}
