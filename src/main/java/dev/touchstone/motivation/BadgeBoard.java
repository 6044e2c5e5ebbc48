package dev.touchstone.motivation;

import java.util.List;

/** @param badges those earned, the newest first, then those to come */
public record BadgeBoard(long xp, List<Badge> badges) {

    public List<Badge> earned() {
        return badges.stream().filter(badge -> badge.earned().isPresent()).toList();
    }

    public List<Badge> toCome() {
        return badges.stream().filter(badge -> badge.earned().isEmpty()).toList();
    }
}
