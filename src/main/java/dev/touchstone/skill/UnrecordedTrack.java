package dev.touchstone.skill;

import dev.touchstone.content.Skill;
import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A standing that is followed in memory and never stored, by the same filter and rule as a recorded one: for simulations. */
public final class UnrecordedTrack {

    private final LevelRule rule;
    private Track track = Track.START;

    /** @param levels in rising order of threshold */
    public UnrecordedTrack(List<Skill.Level> levels) {
        rule = new LevelRule(levels);
    }

    /**
     * One answer that counts.
     *
     * @param weight how many right-or-wrong answers it is worth, 1 to 8
     * @param score 0 to 1
     */
    public void answered(ItemCurve item, double weight, double score, PracticeMode mode, LocalDate day) {
        track = track.answered(new Track.Step(item, weight, score, mode, day), Drift.USUAL, rule);
    }

    /** What is believed on a day, without any answer since the last. */
    public Ability on(LocalDate day) {
        return track.on(day, Drift.USUAL);
    }

    /** How many count. */
    public long answers() {
        return track.answers();
    }

    /** Slug of the level shown; empty below the first. */
    public Optional<String> level() {
        return Optional.ofNullable(track.level());
    }
}
