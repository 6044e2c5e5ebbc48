package dev.touchstone.tier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Text;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.LadderDraft;
import dev.touchstone.tier.RequirementDraft;
import dev.touchstone.tier.TierDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ladder as it is read and written over REST, the lowest tier first.
 *
 * @param currency ISO 4217, of all tiers
 */
record LadderBody(@Nullable String currency, @Nullable List<TierBody> tiers) {

    /**
     * @param slug left out for a new tier
     * @param amount an hour's pay, as a decimal text with a point
     * @param requirements what the tier asks for, all of it; none for the lowest
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TierBody(
            @Nullable String slug,
            @Nullable String name,
            @Nullable String unlocks,
            @Nullable String amount,
            @Nullable List<RequirementBody> requirements) {}

    /**
     * @param kind certified, bound or live
     * @param number of certifications, or of live answers
     * @param share hundredths: the lower bound, or the share of live answers that is right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequirementBody(
            @Nullable String kind,
            @Nullable Integer number,
            @Nullable List<String> programs,
            @Nullable String skill,
            @Nullable Integer share) {

        static RequirementBody of(RequirementDraft draft) {
            return new RequirementBody(
                    draft.kind().name().toLowerCase(Locale.ROOT),
                    draft.number().orElse(null),
                    draft.programs().isEmpty() ? null : draft.programs(),
                    draft.skill().isEmpty() ? null : draft.skill(),
                    draft.share().orElse(null));
        }

        RequirementDraft draft() {
            RequirementDraft.Kind known = Arrays.stream(RequirementDraft.Kind.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                    .findFirst()
                    .orElseThrow(
                            () -> new Refused(422, "requirement-kind", "A requirement is certified, bound or live."));
            return new RequirementDraft(
                    known,
                    Optional.ofNullable(number),
                    programs == null ? List.of() : programs,
                    text(skill),
                    Optional.ofNullable(share));
        }
    }

    static LadderBody of(Ladder ladder, Locale language) {
        LadderDraft draft = LadderDraft.of(ladder);
        return new LadderBody(
                draft.currency(),
                draft.tiers().stream()
                        .map(tier -> new TierBody(
                                tier.slug(),
                                tier.name().in(language).text(),
                                tier.unlocks().in(language).text(),
                                tier.amount(),
                                tier.requirements().stream()
                                        .map(RequirementBody::of)
                                        .collect(Collectors.toList())))
                        .toList());
    }

    /** @param before a text that is left as it stands there keeps its translations */
    LadderDraft draft(Ladder before, Locale language) {
        return new LadderDraft(
                text(currency),
                tiers == null
                        ? List.of()
                        : tiers.stream()
                                .map(tier -> draft(tier, before, language))
                                .toList());
    }

    private static TierDraft draft(TierBody tier, Ladder before, Locale language) {
        String slug = text(tier.slug());
        return new TierDraft(
                slug,
                same(before.find(slug).map(known -> known.name()), text(tier.name()), language),
                same(before.find(slug).map(known -> known.unlocks()), text(tier.unlocks()), language),
                text(tier.amount()),
                tier.requirements() == null
                        ? List.of()
                        : tier.requirements().stream()
                                .map(RequirementBody::draft)
                                .toList());
    }

    private static Text same(Optional<Text> before, String written, Locale language) {
        return before.filter(known -> known.in(language).text().equals(written))
                .orElseGet(() -> Text.of(language.getLanguage(), written));
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
