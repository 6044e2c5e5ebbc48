package dev.touchstone.tier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchstone.content.Text;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A ladder as it is kept in one column; read back it is equal. */
final class LadderText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LadderText() {}

    record Written(
            String slug,
            String language,
            Map<String, String> name,
            Map<String, String> unlocks,
            long minor,
            String currency,
            List<Asked> asks) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String kind,
            @Nullable Integer of,
            @Nullable List<String> programs,
            @Nullable String skill,
            @Nullable Integer least,
            @Nullable Long answers,
            @Nullable Integer right) {

        static Asked of(Requirement requirement) {
            return switch (requirement) {
                case Requirement.Certified one ->
                    new Asked("certified", one.of(), one.programs(), null, null, null, null);
                case Requirement.Bound one -> new Asked("bound", null, null, one.skill(), one.least(), null, null);
                case Requirement.Live one ->
                    new Asked("live", null, null, one.skill().orElse(null), null, one.answers(), one.right());
            };
        }

        Requirement requirement() {
            if (programs != null && of != null) {
                return new Requirement.Certified(of, programs);
            }
            if (least != null && skill != null) {
                return new Requirement.Bound(skill, least);
            }
            if (answers != null && right != null) {
                return new Requirement.Live(answers, right, Optional.ofNullable(skill));
            }
            throw new IllegalStateException("No requirement of the kind " + kind);
        }
    }

    static String write(Ladder ladder) {
        return JSON.writeValueAsString(ladder.tiers().stream()
                .map(tier -> new Written(
                        tier.slug(),
                        tier.name().language(),
                        tier.name().byLanguage(),
                        tier.unlocks().byLanguage(),
                        tier.rate().minor(),
                        tier.rate().currency().getCurrencyCode(),
                        tier.requirements().stream().map(Asked::of).toList()))
                .toList());
    }

    static Ladder read(String text) {
        return new Ladder(List.of(JSON.readValue(text, Written[].class)).stream()
                .map(tier -> new Tier(
                        tier.slug(),
                        new Text(tier.language(), tier.name()),
                        new Text(tier.language(), tier.unlocks()),
                        new Rate(tier.minor(), Currency.getInstance(tier.currency())),
                        tier.asks().stream().map(Asked::requirement).toList()))
                .toList());
    }
}
