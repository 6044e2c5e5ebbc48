package dev.touchstone.content;

import java.util.List;
import java.util.UUID;

/** Something a learner can be good at, measured over many items. Levels are in rising order of threshold. */
public record Skill(UUID uuid, String slug, Text name, List<Level> levels) {

    /** @param threshold ability on the logit scale of the skill model from which the level is shown */
    public record Level(String slug, Text name, double threshold) {}
}
