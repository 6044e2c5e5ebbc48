package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.LineBand;
import dev.touchstone.base.ui.WhiskerBar;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Skill;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Share;
import dev.touchstone.skill.Standing;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How standings are told: of a hundred middling items so many, with the interval, and the level by its name. */
record SkillWords(Words words) {

    static SkillWords here() {
        return new SkillWords(Words.here());
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    /** A share as how many of a hundred. */
    static long ofHundred(double share) {
        return Math.round(share * 100);
    }

    String share(Share share) {
        return say("skills.share", ofHundred(share.middle()), ofHundred(share.low()), ofHundred(share.high()));
    }

    String interval(Share share) {
        return say("skills.interval", ofHundred(share.low()), ofHundred(share.high()));
    }

    /** The level of that slug in words; below the first it says so. */
    Span level(Skill skill, Optional<String> slug) {
        return slug.flatMap(wanted -> skill.levels().stream()
                        .filter(level -> level.slug().equals(wanted))
                        .findFirst())
                .map(level -> CourseText.in(new Span(), level.name()))
                .orElseGet(() -> new Span(say("skills.level.none")));
    }

    static String name(Skill skill, String level) {
        return skill.levels().stream()
                .filter(each -> each.slug().equals(level))
                .findFirst()
                .map(each -> CourseText.plain(each.name()))
                .orElse(level);
    }

    static WhiskerBar bar(Skill skill, Standing standing) {
        Share share = standing.share();
        return new WhiskerBar(share.low(), share.middle(), share.high(), levels(skill));
    }

    /** The levels where they begin, on the scale of shares. */
    static List<LineBand.Level> levels(Skill skill) {
        return skill.levels().stream()
                .map(level -> new LineBand.Level(CourseText.plain(level.name()), Share.at(level.threshold())))
                .toList();
    }

    String answers(long count) {
        return say("skills.answers", count);
    }

    String day(LocalDate day) {
        return words.shortDay(day);
    }

    /** On the scale of abilities, with two digits. */
    String logits(double ability) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(ability);
    }
}
