package dev.touchstone.tier;

import dev.touchstone.account.Recipient;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Texts;
import dev.touchstone.notice.Post;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells people what happens to their tier and to the ladder, in the words of whoever decided. Every letter says pay and where all of it stands. */
@Component
class TierLetters {

    private static final String OWN_PAGE = "/my-tiers";

    private final Post post;

    TierLetters(Post post) {
        this.post = post;
    }

    void raised(PersonId to, AgencyRow agency, Tier tier, Rate rate) {
        post.write(to, "mail.tier.raised", recipient -> {
            Locale language = locale(recipient);
            return List.of(
                    agency.name(),
                    tier.name().in(language).text(),
                    pay(rate, language),
                    tier.unlocks().in(language).text(),
                    post.link(OWN_PAGE));
        });
    }

    /** @param by the name of whoever saved it */
    void announced(PersonId to, AgencyRow agency, LadderVersion version, String by) {
        String words = version.number() == 1 ? "mail.tier.first-ladder" : "mail.tier.ladder";
        post.write(to, words, recipient -> {
            Locale language = locale(recipient);
            String tiers = version.ladder().tiers().stream()
                    .map(tier -> "- " + tier.name().in(language).text() + ": " + pay(tier.rate(), language) + "\n")
                    .collect(Collectors.joining());
            return List.of(
                    agency.name(),
                    version.reason(),
                    by,
                    moment(version.effectiveFrom(), recipient),
                    tiers,
                    post.link("/rates/" + agency.slug()),
                    post.link(OWN_PAGE));
        });
    }

    void warned(AgencyRow agency, Lowering lowering, Names names, String by) {
        post.write(
                lowering.person(),
                "mail.tier.warned",
                to -> List.of(
                        agency.name(),
                        names.held(locale(to)),
                        names.lower(locale(to)),
                        lowering.reason(),
                        moment(lowering.answerBy(), to),
                        by,
                        post.link(OWN_PAGE)));
    }

    /** Tells whoever warned that the member has answered. */
    void answered(AgencyRow agency, Lowering lowering, String member) {
        post.write(
                lowering.warnedBy(),
                "mail.tier.answered",
                to -> List.of(agency.name(), member, post.link("/agencies/" + agency.slug() + "/tiers/people")));
    }

    void decided(AgencyRow agency, Lowering lowering, Names names, String reason, String by) {
        boolean lowered = lowering.outcome()
                .filter(outcome -> outcome == LoweringOutcome.LOWER)
                .isPresent();
        post.write(
                lowering.person(),
                lowered ? "mail.tier.lowered" : "mail.tier.kept",
                to -> List.of(
                        agency.name(),
                        names.held(locale(to)),
                        names.lower(locale(to)),
                        reason,
                        by,
                        post.link(OWN_PAGE)));
    }

    /** A tier as a letter names it, with what it pays. */
    record Named(Optional<Tier> known, String otherwise, Rate rate) {

        String in(Locale language) {
            return known.map(tier -> tier.name().in(language).text()).orElse(otherwise) + " (" + pay(rate, language)
                    + ")";
        }
    }

    /** What is held, and what less it would be. */
    record Names(Named heldTier, Named lowerTier) {

        static Names of(HeldTier held, Given lower, Ladder ladder) {
            return new Names(
                    new Named(ladder.find(held.slug()), held.name(), held.rate()),
                    new Named(ladder.find(lower.slug()), lower.name(), lower.rate()));
        }

        String held(Locale language) {
            return heldTier.in(language);
        }

        String lower(Locale language) {
            return lowerTier.in(language);
        }
    }

    static String pay(Rate rate, Locale language) {
        return rate.unpaid()
                ? Texts.text(language, "tier.unpaid")
                : Texts.text(language, "tier.hourly", rate.format(language));
    }

    /** With the hour and whose hour it is, since a deadline hangs on it. */
    private static String moment(Instant moment, Recipient to) {
        Locale language = locale(to);
        OwnCalendar theirs = new OwnCalendar(language, to.zone());
        return Texts.text(language, "tier.moment", theirs.day(moment), theirs.hour(moment), theirs.place());
    }

    private static Locale locale(Recipient to) {
        return to.addressee().language().locale();
    }
}
