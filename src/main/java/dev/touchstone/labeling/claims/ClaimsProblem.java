package dev.touchstone.labeling.claims;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.claims.ClaimsDetails;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One item as the browser gets it.
 *
 * @param answer a draft to go on from, or null
 */
record ClaimsProblem(
        String language,
        String asked,
        List<ClaimsDetails.Claim> claims,
        ClaimsDetails.Source source,
        List<Verdict> verdicts,
        @Nullable JsonNode answer) {

    /** @param evidence whether it needs the sentences that decide */
    record Verdict(String slug, String name, boolean evidence) {}

    static ClaimsProblem of(Prompt prompt, @Nullable JsonNode draft, Words words) {
        ClaimsDetails details = (ClaimsDetails) prompt.details();
        Set<String> asked = StreamSupport.stream(
                        prompt.scoring().path("evidence").spliterator(), false)
                .map(verdict -> verdict.stringValue(""))
                .collect(Collectors.toUnmodifiableSet());
        List<Verdict> verdicts = details.verdicts().stream()
                .map(label -> new Verdict(
                        label.slug(), label.name().in(words.locale()).text(), asked.contains(label.slug())))
                .toList();
        return new ClaimsProblem(
                details.language(), details.asked(), details.claims(), details.source(), verdicts, draft);
    }
}
