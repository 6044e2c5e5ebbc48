package dev.touchstone.motivation;

import dev.touchstone.practice.CoursePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The game at a glance, for the learner's home.
 *
 * @param week where practice days are switched on
 * @param quests those chosen, at most three
 * @param newest the badges earned last, the newest first, at most three
 * @param celebration what the learner has not been told yet; once shown, tell {@link Motivation#celebrated}
 * @param mastered the lessons whose check was met
 */
public record GameBoard(
        long xp,
        Optional<Week> week,
        List<Quest> quests,
        List<Badge> newest,
        Optional<Celebration> celebration,
        Optional<TeamBoard> team,
        Set<UUID> mastered) {

    /** The course path, which home reads anyway, as a map of stones. */
    public ProgressMap map(CoursePath path) {
        return ProgressMap.of(path, mastered);
    }
}
