package dev.touchstone.credential.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * What a badge must have before it is signed. The schema of Open Badges is looser than its text: it lets a badge pass that says
 * of nobody in particular that they achieved something.
 */
record Soundness(JsonObject document) {

    void require() {
        JsonObject issuer = part(document, "issuer", "names no issuer with a name and an address");
        JsonObject subject = part(document, "credentialSubject", "is about nobody: it has no subject");
        refuseIf(!subject.getString("id", "").startsWith("urn:uuid:"), "is about nobody: its subject has no id");
        requireTest(issuer);
        requireDates();
    }

    private void requireTest(JsonObject issuer) {
        String did = issuer.getString("id", "");
        refuseIf(!did.startsWith("did:web:"), "comes from \"" + did + "\", which is no did:web");
        boolean encrypted =
                "https".equals(URI.create(issuer.getString("url", "")).getScheme());
        boolean marked = issuer.getString("name", "").startsWith(IssuerAddress.TEST)
                && document.getString("name", "").startsWith(IssuerAddress.TEST);
        refuseIf(
                !encrypted && !marked,
                "comes from an address without https and is not marked as a test. Set TOUCHSTONE_URL to an https address");
    }

    private void requireDates() {
        Instant from = date("validFrom");
        Instant until = date("validUntil");
        refuseIf(!from.isBefore(until), "ends at " + until + ", before it begins to hold at " + from);
    }

    private Instant date(String key) {
        try {
            return Instant.parse(document.getString(key, ""));
        } catch (DateTimeException noDate) {
            throw new UnsoundBadge("The badge has no " + key + " that is a moment in time.");
        }
    }

    private static JsonObject part(JsonObject whole, String key, String complaint) {
        JsonValue part = whole.getOrDefault(key, JsonValue.NULL);
        refuseIf(part.getValueType() != JsonValue.ValueType.OBJECT, complaint);
        return part.asJsonObject();
    }

    private static void refuseIf(boolean bad, String complaint) {
        if (bad) {
            throw new UnsoundBadge("The badge " + complaint + ".");
        }
    }
}
