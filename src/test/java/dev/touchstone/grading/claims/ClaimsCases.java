package dev.touchstone.grading.claims;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.claims.ClaimsDetails;
import dev.touchstone.content.gold.GoldKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items about claims for tests. */
final class ClaimsCases {

    static final List<String> VERDICTS = List.of("supported", "contradicted", "missing");

    private ClaimsCases() {}

    /** Claims are called claim-0, claim-1 …; supported and contradicted ask for evidence. */
    static Prompt prompt(int claims, int sentences) {
        Text text = Text.of("en", "Judge.");
        ClaimsDetails details = new ClaimsDetails(
                "en",
                "Why?",
                IntStream.range(0, claims)
                        .mapToObj(claim -> new ClaimsDetails.Claim("claim-" + claim, "", "It is so " + claim + "."))
                        .toList(),
                new ClaimsDetails.Source(
                        "A title",
                        IntStream.range(0, sentences)
                                .mapToObj(sentence -> "Sentence " + sentence + ".")
                                .toList()),
                VERDICTS.stream()
                        .map(slug -> new Label(slug, Text.of("en", slug)))
                        .toList());
        return new Prompt(
                new ItemId(new UUID(claims, sentences)),
                "an-exercise",
                "claims",
                text,
                text,
                null,
                null,
                details,
                json("{'evidence': ['supported', 'contradicted']}"),
                List.of(),
                List.of());
    }

    static GoldKey key(Prompt prompt, String answer, GoldKey.TypicalMistake... mistakes) {
        ClauseRef clause = new ClauseRef("sources-a", "1.1");
        Map<String, GoldKey.Reason> reasons =
                Map.of("claim-1", new GoldKey.Reason(new ClauseRef("sources-a", "3.2"), Text.of("en", "It may.")));
        return new GoldKey(
                prompt.item(),
                1,
                json(answer),
                List.of(),
                clause,
                Text.of("en", "So."),
                reasons,
                Stream.of(mistakes).toList());
    }

    /** @param text JSON with single quotes */
    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
