package dev.touchstone.content.source.assembly;

import dev.touchstone.content.ReferenceTier;
import dev.touchstone.content.ReferenceTier.Bound;
import dev.touchstone.content.ReferenceTier.Certified;
import dev.touchstone.content.ReferenceTier.Live;
import dev.touchstone.content.source.draft.CourseDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Makes the reference ladder; the schema and its rule have refused what is missing, unknown or out of range. */
final class TierAssembly {

    private final CourseDraft draft;
    private final Translated texts;

    TierAssembly(String language, CourseDraft draft) {
        this.draft = draft;
        this.texts = new Translated(language, draft.tiersTranslations());
    }

    List<ReferenceTier> tiers() {
        return each(draft.tiers().at("/tiers"), this::tier);
    }

    private ReferenceTier tier(JsonNode entry) {
        String slug = entry.path("slug").stringValue("");
        JsonNode requires = entry.path("requires");
        return new ReferenceTier(
                slug,
                texts.text(entry.path("name"), "/" + slug + "/name"),
                texts.text(entry.path("unlocks"), "/" + slug + "/unlocks"),
                new BigDecimal(entry.at("/rate/amount").stringValue("0")),
                Currency.getInstance(entry.at("/rate/currency").stringValue("XXX")),
                each(requires.path("certified"), TierAssembly::certified),
                each(
                        requires.path("standings"),
                        bound -> new Bound(bound.path("skill").stringValue(""), hundredths(bound.path("least")))),
                each(
                        requires.path("live"),
                        live -> new Live(
                                live.path("answers").intValue(0),
                                hundredths(live.path("right")),
                                Optional.of(live.path("skill").stringValue("")).filter(skill -> !skill.isEmpty()))));
    }

    private static Certified certified(JsonNode entry) {
        return new Certified(
                entry.path("of").intValue(1), each(entry.path("programs"), program -> program.stringValue("")));
    }

    private static int hundredths(JsonNode share) {
        return (int) Math.round(share.doubleValue(0) * 100);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        list.forEach(entry -> all.add(read.apply(entry)));
        return all;
    }
}
