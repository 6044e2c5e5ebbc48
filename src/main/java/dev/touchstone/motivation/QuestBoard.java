package dev.touchstone.motivation;

import dev.touchstone.content.Text;
import java.util.List;

/**
 * One's quests, and what else could be chosen.
 *
 * @param chosen at most {@value Quests#MOST}
 * @param offers kinds that are not chosen yet, without levels
 * @param levels the next level of each skill, where there is one to reach and it is not chosen yet
 */
public record QuestBoard(List<Quest> chosen, List<QuestKind> offers, List<LevelOffer> levels) {

    /** @param slug of the skill */
    public record LevelOffer(String slug, Text skill, Text level) {}

    /** Whether there is room for another. */
    public boolean hasRoom() {
        return chosen.size() < Quests.MOST;
    }
}
