package dev.touchstone.motivation;

import dev.touchstone.practice.PracticeDay;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a learner took on a quest.
 *
 * @param skill slug, for a level
 * @param level slug, for a level
 * @param then what had been done on the day of choosing before it, which does not count
 */
record QuestChoice(
        UUID id,
        QuestKind kind,
        @Nullable String skill,
        @Nullable String level,
        Instant at,
        PracticeDay then) {}
