package dev.touchstone.motivation.web;

import dev.touchstone.motivation.Badge;
import dev.touchstone.motivation.BadgeBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** XP and badges as they go out over REST. */
record BadgesBody(long xp, List<BadgeBody> badges) {

    /**
     * @param subject slug of the lesson, track or skill it is about; empty for others
     * @param earned the day, or null while it is to come
     * @param missing what is still to do; null once it is earned
     */
    record BadgeBody(
            Badge.Kind kind,
            String subject,
            String name,
            int have,
            int target,
            @Nullable LocalDate earned,
            @Nullable String missing) {

        static BadgeBody of(Badge badge, Locale locale) {
            return new BadgeBody(
                    badge.kind(),
                    badge.subject(),
                    badge.name(locale),
                    badge.have(),
                    badge.target(),
                    badge.earned().orElse(null),
                    badge.earned().isPresent() ? null : badge.missing(locale));
        }
    }

    static BadgesBody of(BadgeBoard board, Locale locale) {
        return new BadgesBody(
                board.xp(),
                board.badges().stream()
                        .map(badge -> BadgeBody.of(badge, locale))
                        .toList());
    }
}
