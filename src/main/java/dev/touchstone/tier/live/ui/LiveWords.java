package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.Share;
import dev.touchstone.tier.live.trust.GoldSuggestion;
import dev.touchstone.tier.live.trust.RightShare;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** How live work is told. */
record LiveWords(Words words, Curriculum curriculum) {

    static LiveWords here(Curriculum curriculum) {
        return new LiveWords(Words.here(), curriculum);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    /** A skill by its name; one that left the course by its slug. */
    Span skill(String slug) {
        Optional<Text.Localized> name = curriculum.skills().stream()
                .filter(skill -> skill.slug().equals(slug))
                .findFirst()
                .map(Skill::name)
                .map(text -> text.in(words.locale()));
        Span span = new Span(name.map(Text.Localized::text).orElse(slug));
        name.map(Text.Localized::language)
                .filter(language -> !language.equals(words.locale().getLanguage()))
                .ifPresent(language -> span.getElement().setAttribute("lang", language));
        return span;
    }

    String right(RightShare share) {
        return say("live.right", hundredths(share.middle()), hundredths(share.low()), hundredths(share.high()));
    }

    String ofHundred(String key, Share share) {
        return say(key, hundredths(share.middle()), hundredths(share.low()), hundredths(share.high()));
    }

    String oneIn(GoldSuggestion gold) {
        return say("live.one-in", gold.oneIn());
    }

    String why(GoldSuggestion gold, int bar) {
        return say("live.why." + gold.why().name(), bar, hundredths(gold.errs()));
    }

    String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(moment.atZone(zone));
    }

    private static long hundredths(double share) {
        return Math.round(share * 100);
    }
}
