package dev.touchstone.grading.claims;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.claims.ClaimsDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers about claims as JSON. */
final class ClaimsFormat {

    private static final int UNPROCESSABLE = 422;

    private final ClaimsDetails details;
    private final Set<String> asked;
    private final List<String> verdicts;

    private ClaimsFormat(ClaimsDetails details, Set<String> asked) {
        this.details = details;
        this.asked = asked;
        this.verdicts = details.verdicts().stream().map(Label::slug).toList();
    }

    static ClaimsFormat of(Prompt prompt) {
        return new ClaimsFormat((ClaimsDetails) prompt.details(), asked(prompt));
    }

    /** Verdicts that need evidence. */
    static Set<String> asked(Prompt prompt) {
        Set<String> asked = new TreeSet<>();
        prompt.scoring().path("evidence").forEach(verdict -> asked.add(verdict.stringValue("")));
        return Set.copyOf(asked);
    }

    /** In the order of the claims, evidence rising. */
    ClaimsAnswer read(JsonNode json) {
        JsonNode claims = json.path("claims");
        if (claims.isMissingNode() || claims.isNull()) {
            return new ClaimsAnswer(Map.of());
        }
        if (!claims.isObject()) {
            throw refused("claims-form", "\"claims\" must be an object with a judgement for each claim, by its slug.");
        }
        List<String> slugs =
                details.claims().stream().map(ClaimsDetails.Claim::slug).toList();
        for (String claim : claims.propertyNames()) {
            if (!slugs.contains(claim)) {
                throw refused("unknown-claim", "The claims are: " + String.join(", ", slugs) + ".");
            }
        }
        Map<String, Judgement> judged = new LinkedHashMap<>();
        for (String slug : slugs) {
            if (claims.has(slug)) {
                judged.put(slug, judgement(claims.path(slug)));
            }
        }
        return new ClaimsAnswer(judged);
    }

    Judgement judgement(JsonNode json) {
        JsonNode verdict = json.path("verdict");
        if (!verdict.isString() || !verdicts.contains(verdict.stringValue(""))) {
            throw refused("unknown-verdict", "\"verdict\" must be one of: " + String.join(", ", verdicts) + ".");
        }
        JsonNode evidence = json.path("evidence");
        if (!evidence.isMissingNode() && !evidence.isNull() && !evidence.isArray()) {
            throw refused("evidence-form", "\"evidence\" must be a list of sentence numbers.");
        }
        if (!evidence.isEmpty() && !asked.contains(verdict.stringValue(""))) {
            throw refused(
                    "evidence-not-asked",
                    "The verdict " + verdict.stringValue("") + " takes no evidence; leave \"evidence\" out.");
        }
        return new Judgement(verdict.stringValue(""), sentences(evidence));
    }

    private List<Integer> sentences(JsonNode evidence) {
        int last = details.source().sentences().size();
        Set<Integer> numbers = new TreeSet<>();
        if (evidence.size() > last) {
            throw refused("too-much-evidence", "The source has only " + last + " sentences; name each once at most.");
        }
        for (JsonNode number : evidence) {
            if (!number.isIntegralNumber()
                    || !number.canConvertToInt()
                    || number.intValue() < 1
                    || number.intValue() > last) {
                throw refused("unknown-sentence", "Sentences are whole numbers from 1 to " + last + ".");
            }
            numbers.add(number.intValue());
        }
        return new ArrayList<>(numbers);
    }

    static JsonNode write(ClaimsAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode claims = json.putObject("claims");
        answer.claims().forEach((slug, judged) -> {
            ObjectNode claim = claims.putObject(slug).put("verdict", judged.verdict());
            ArrayNode evidence = claim.putArray("evidence");
            judged.evidence().forEach(evidence::add);
        });
        return json;
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
