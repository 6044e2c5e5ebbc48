package dev.touchstone.motivation;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Text;
import dev.touchstone.practice.PracticeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a learner has shown, with the evidence behind it, or will have when what is missing is done.
 *
 * @param kind what it is for
 * @param subject slug of the lesson, track or skill it is about; empty for days, for reviews and for a first lesson to come
 * @param about names of what it is about: of the lesson, of the track, or of the skill and the level
 * @param have how much is done, at most {@code target}
 * @param earned the day from which it is the learner's
 * @param days the practice days that it rests on, for days and reviews that are earned
 */
public record Badge(
        Kind kind,
        String subject,
        List<Text> about,
        int have,
        int target,
        Optional<LocalDate> earned,
        List<PracticeDay> days) {

    /** What badges are for. Those for lessons, tracks and levels are measured against gold. */
    public enum Kind {
        LESSON,
        TRACK,
        LEVEL,
        DAYS,
        REVIEWS
    }

    /** What it is called. */
    public String name(Locale locale) {
        return switch (kind) {
            case LESSON -> Texts.text(locale, "badge.lesson");
            case TRACK -> Texts.text(locale, "badge.track", about(0, locale));
            case LEVEL -> Texts.text(locale, "badge.level", about(0, locale), about(1, locale));
            case DAYS -> Texts.text(locale, "badge.days", target);
            case REVIEWS -> Texts.text(locale, "badge.reviews", target);
        };
    }

    /** What is still to do, in plain words. */
    public String missing(Locale locale) {
        int left = target - have;
        return switch (kind) {
            case LESSON -> Texts.text(locale, "badge.lesson.missing");
            case TRACK -> Texts.text(locale, "badge.track.missing", left);
            case LEVEL -> Texts.text(locale, "badge.level.missing");
            case DAYS -> Texts.text(locale, "badge.days.missing", left);
            case REVIEWS -> Texts.text(locale, "badge.reviews.missing", left);
        };
    }

    private String about(int place, Locale locale) {
        return about.get(place).in(locale).text();
    }
}
