package dev.touchstone.skill.web;

import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.Share;
import dev.touchstone.skill.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standing as it goes out over REST.
 *
 * @param level the level shown, or null below the first
 * @param answers how many count
 * @param lastDay the caller's day of the last of them
 * @param share of 100 middling items, how many would be right, as a share of 1
 */
record SkillBody(
        String skill,
        Text name,
        @Nullable LevelBody level,
        long answers,
        LocalDate lastDay,
        EstimateBody estimate,
        Share share) {

    record LevelBody(String slug, Text name) {}

    /** On the scale of abilities, in logits. @param error standard error @param low of the 90 % interval, like {@code high} */
    record EstimateBody(double mean, double error, double low, double high) {}

    static SkillBody of(Skill skill, Standing standing) {
        return new SkillBody(
                skill.slug(),
                skill.name(),
                standing.level()
                        .flatMap(slug -> skill.levels().stream()
                                .filter(level -> level.slug().equals(slug))
                                .findFirst())
                        .map(level -> new LevelBody(level.slug(), level.name()))
                        .orElse(null),
                standing.answers(),
                standing.lastDay(),
                new EstimateBody(standing.mean(), standing.error(), standing.low(), standing.high()),
                standing.share());
    }
}
