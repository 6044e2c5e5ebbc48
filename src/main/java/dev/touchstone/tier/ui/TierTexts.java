package dev.touchstone.tier.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Text;
import dev.touchstone.tier.HeldTier;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.Rate;
import dev.touchstone.tier.Tier;
import dev.touchstone.tier.TierWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How tiers are told to whoever reads the page: names in their language, days on their calendar, refusals with what to do. */
record TierTexts(Words words, TierWords tiers, ZoneId zone) {

    static TierTexts here(Curriculum curriculum, ZoneId zone) {
        Words words = Words.here();
        return new TierTexts(words, new TierWords(curriculum, words.locale()), zone);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    String pay(Rate rate) {
        return tiers.pay(rate);
    }

    String day(Instant moment) {
        return calendar().day(moment);
    }

    /** With the hour and whose hour it is, since a deadline hangs on it. */
    String moment(Instant moment) {
        return say(
                "tier.moment", day(moment), calendar().hour(moment), calendar().place());
    }

    private OwnCalendar calendar() {
        return new OwnCalendar(words.locale(), zone);
    }

    String refusal(Refused refused) {
        return say("tier.refused." + refused.code());
    }

    /** The name on the ladder in force, or the one it was given with when it left. */
    String name(HeldTier held, Ladder ladder) {
        return name(ladder, held.slug()).orElse(held.name());
    }

    Optional<String> name(Ladder ladder, String slug) {
        return ladder.find(slug).map(tiers::name);
    }

    static Span text(Text text) {
        Text.Localized here = text.in(Words.here().locale());
        return Reading.span(here.language(), here.text());
    }

    static Paragraph paragraph(Text text) {
        return new Paragraph(text(text));
    }

    String name(Tier tier) {
        return tiers.name(tier);
    }

    /** Somebody's own words, as they were written. */
    static Paragraph said(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("ts-tier-said");
        return said;
    }
}
