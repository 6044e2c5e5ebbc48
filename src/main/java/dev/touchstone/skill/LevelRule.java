package dev.touchstone.skill;

import dev.touchstone.content.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which level is shown. It rises to a level when the lower bound of the estimate stands at or above its threshold at the end of
 * one practice day and again on the next, after at least {@link #ANSWERS} answers, {@link #MIXED} of those two days from mixed
 * practice. It falls when even mean + error stands below the threshold. Pure.
 */
final class LevelRule {

    /** Quantile of the lower bound: one in twenty stands below it. */
    static final double BOUND = 1.64;

    static final int ANSWERS = 8;
    static final int MIXED = 2;

    private final List<Skill.Level> levels;

    /** @param levels in rising order of threshold */
    LevelRule(List<Skill.Level> levels) {
        this.levels = List.copyOf(levels);
    }

    /** @return slug of the level shown after this track, or null below the first */
    @Nullable
    String of(Track track) {
        int shown = place(track.level());
        int earned = track.answers() >= ANSWERS && track.mixed() >= MIXED ? highest(track.low()) : -1;
        int held = highest(track.ability().mean() + track.ability().error());
        int place = Math.min(Math.max(shown, earned), Math.max(held, -1));
        return place < 0 ? null : levels.get(place).slug();
    }

    /** The level after the shown one; null at the top. */
    Skill.@Nullable Level next(@Nullable String level) {
        int next = place(level) + 1;
        return next < levels.size() ? levels.get(next) : null;
    }

    /** Whether a learner who is shown that level has reached the other. */
    boolean shows(@Nullable String level, Skill.Level wanted) {
        return place(level) >= place(wanted.slug());
    }

    private int highest(double bound) {
        int place = -1;
        while (place + 1 < levels.size() && levels.get(place + 1).threshold() <= bound) {
            place++;
        }
        return place;
    }

    private int place(@Nullable String level) {
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).slug().equals(level)) {
                return place;
            }
        }
        return -1;
    }
}
