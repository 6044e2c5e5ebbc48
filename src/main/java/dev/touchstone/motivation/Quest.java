package dev.touchstone.motivation;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A quest that a learner took on, and how far it is.
 *
 * @param about names of the skill and the level; empty for other quests, and for a skill that has left the course
 * @param have how much is done, at most {@code target}; of a week's quest, this week
 * @param done the day on which it was done
 */
public record Quest(UUID id, QuestKind kind, List<Text> about, int have, int target, Optional<LocalDate> done) {

    /** What it asks for. */
    public String name(Locale locale) {
        if (kind != QuestKind.LEVEL) {
            return kind.name(locale);
        }
        return about.isEmpty()
                ? Texts.text(locale, "quest.gone")
                : Texts.text(
                        locale,
                        "quest.level.of",
                        about.getFirst().in(locale).text(),
                        about.getLast().in(locale).text());
    }

    /** How far it is, in plain words. */
    public String progress(Locale locale) {
        return switch (kind) {
            case DAYS, REVIEWS ->
                done.isPresent() ? Texts.text(locale, "quest.done") : Texts.text(locale, "quest.week", have, target);
            case LESSON, DRILL, LEVEL -> Texts.text(locale, done.isPresent() ? "quest.done" : "quest.open");
        };
    }
}
