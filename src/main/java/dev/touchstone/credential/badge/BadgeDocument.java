package dev.touchstone.credential.badge;

import dev.touchstone.credential.StatusPurpose;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The facts of a badge in the words of <a href="https://www.imsglobal.org/spec/ob/v3p0">Open Badges 3.0</a>, unsigned. Figures
 * are texts, as the specification has them, and so that no verifier can round them.
 */
record BadgeDocument(BadgeFacts facts, String issuerName) {

    private static final String ESTIMATE = "estimate";
    private static final String LOW = "interval-low";
    private static final String HIGH = "interval-high";
    private static final String ITEMS = "items";
    private static final String RULEBOOK = "rulebook";

    JsonObject json() {
        IssuerAddress issuer = new IssuerAddress(facts.base());
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder(Contexts.OF_A_BADGE))
                .add("id", urn(facts.id()))
                .add("type", Json.createArrayBuilder(List.of("VerifiableCredential", "OpenBadgeCredential")))
                .add("name", issuer.named(facts.achievement().name()))
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", issuer.did())
                                .add("type", type("Profile"))
                                .add("name", issuer.named(issuerName))
                                .add("url", issuer.base().toString()))
                .add("validFrom", seconds(facts.validFrom()))
                .add("validUntil", seconds(facts.validUntil()))
                .add("credentialSubject", subject(issuer))
                .add("evidence", Json.createArrayBuilder().add(evidence()))
                .add("credentialStatus", status(issuer))
                .build();
    }

    private JsonObjectBuilder subject(IssuerAddress issuer) {
        JsonObjectBuilder subject = Json.createObjectBuilder()
                .add("id", urn(facts.subject()))
                .add("type", type("AchievementSubject"))
                .add("licenseNumber", facts.number());
        facts.holderName()
                .ifPresent(name -> subject.add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", name)
                                        .add("identityType", "name"))));
        return subject.add("achievement", achievement(issuer)).add("result", results(issuer));
    }

    private JsonObjectBuilder achievement(IssuerAddress issuer) {
        AchievementFacts achieved = facts.achievement();
        return Json.createObjectBuilder()
                .add("id", issuer.achievement(achieved.slug()))
                .add("type", type("Achievement"))
                .add("achievementType", "Certification")
                .add("name", issuer.named(achieved.name()))
                .add("description", achieved.description())
                .add("criteria", Json.createObjectBuilder().add("narrative", achieved.criteria()))
                .add("resultDescription", descriptions(issuer));
    }

    private JsonArrayBuilder descriptions(IssuerAddress issuer) {
        return Json.createArrayBuilder()
                .add(percent(issuer, ESTIMATE, "Expected share right on the whole item bank")
                        .add("requiredValue", percent(facts.result().bar())))
                .add(percent(issuer, LOW, "Lower end of the 90 % interval of that share"))
                .add(percent(issuer, HIGH, "Upper end of the 90 % interval of that share"))
                .add(description(issuer, ITEMS, "Items answered", "RawScore"))
                .add(description(issuer, RULEBOOK, "Rulebook the answers were held against", "ext:Rulebook"));
    }

    private JsonObjectBuilder percent(IssuerAddress issuer, String key, String name) {
        return description(issuer, key, name, "Percent").add("valueMin", "0").add("valueMax", "100");
    }

    private JsonObjectBuilder description(IssuerAddress issuer, String key, String name, String kind) {
        return Json.createObjectBuilder()
                .add("id", describedAt(issuer, key))
                .add("type", type("ResultDescription"))
                .add("name", name)
                .add("resultType", kind);
    }

    private JsonArrayBuilder results(IssuerAddress issuer) {
        ResultFacts result = facts.result();
        JsonArrayBuilder results = Json.createArrayBuilder()
                .add(result(issuer, ESTIMATE, percent(result.share())))
                .add(result(issuer, LOW, percent(result.low())))
                .add(result(issuer, HIGH, percent(result.high())))
                .add(result(issuer, ITEMS, Integer.toString(result.items())));
        result.rulebooks().forEach(rulebook -> results.add(result(issuer, RULEBOOK, rulebook)));
        return results;
    }

    private JsonObjectBuilder result(IssuerAddress issuer, String key, String value) {
        return Json.createObjectBuilder()
                .add("type", type("Result"))
                .add("resultDescription", describedAt(issuer, key))
                .add("value", value);
    }

    private JsonObjectBuilder evidence() {
        ResultFacts result = facts.result();
        return Json.createObjectBuilder()
                .add("type", type("Evidence"))
                .add("name", "Adaptive exam")
                .add(
                        "narrative",
                        "An exam of " + result.items() + " items, each marked against gold by the named rulebooks: "
                                + percent(result.share())
                                + " % of the whole bank expected right, with 90 % certainty from "
                                + percent(result.low()) + " % to " + percent(result.high()) + " %; the bar is "
                                + percent(result.bar()) + " %.");
    }

    /** One place in one list: Open Badges 3.0 has room for no more. */
    private JsonObjectBuilder status(IssuerAddress issuer) {
        String list = issuer.statusList(StatusPurpose.REVOCATION);
        return Json.createObjectBuilder()
                .add("id", list + "#" + facts.statusIndex())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", StatusPurpose.REVOCATION.word())
                .add("statusListIndex", Integer.toString(facts.statusIndex()))
                .add("statusListCredential", list);
    }

    private String describedAt(IssuerAddress issuer, String key) {
        return issuer.achievement(facts.achievement().slug()) + "#" + key;
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static JsonArrayBuilder type(String name) {
        return Json.createArrayBuilder().add(name);
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** One decimal, such as 86.4. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
