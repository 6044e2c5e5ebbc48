package dev.touchstone.credential.badge;

import dev.touchstone.credential.badge.BadgeReport.About;
import dev.touchstone.credential.badge.CheckStep.Name;
import dev.touchstone.credential.badge.CheckStep.Reason;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Checks what anyone hands in as a badge, without asking any network: what this installation issued it can judge to the end; of
 * a badge of others it says what it cannot know. A badge is never called valid unless every step is passed.
 */
@Component
public class BadgeCheck {

    private final IssuerAddress issuer;
    private final SignatureCheck signatures;
    private final ObjectProvider<StatusSource> statuses;
    private final Clock clock;

    BadgeCheck(
            @Value("${touchstone.url}") String url,
            IssuerKeys keys,
            ObjectProvider<StatusSource> statuses,
            Clock clock) {
        this.issuer = IssuerAddress.of(url);
        this.signatures = new SignatureCheck(issuer, keys, new LinkedData(Contexts.BUNDLED));
        this.statuses = statuses;
        this.clock = clock;
    }

    /** @param badge as JSON or as token */
    public BadgeReport check(String badge) {
        return check(badge.getBytes(StandardCharsets.UTF_8));
    }

    /** @param badge as JSON, as token, or a picture with either inside; more than a megabyte is refused unread */
    public BadgeReport check(byte[] badge) {
        List<CheckStep> steps = new ArrayList<>();
        Optional<About> about = Optional.empty();
        try {
            Presented presented = Intake.take(badge);
            steps.add(CheckStep.of(Name.READABLE, presented.how()));
            about = checkContent(presented, steps);
        } catch (Unfit unfit) {
            steps.add(CheckStep.of(Name.READABLE, unfit.reason(), unfit.detail()));
        }
        for (int i = steps.size(); i < Name.values().length; i++) {
            steps.add(CheckStep.of(Name.values()[i], Reason.NOT_REACHED));
        }
        return new BadgeReport(steps, about);
    }

    private Optional<About> checkContent(Presented presented, List<CheckStep> steps) {
        JsonObject credential = presented.credential();
        String from = issuerOf(credential);
        boolean ours = from.equals(issuer.did());
        CheckStep form = FormCheck.check(presented, ours);
        steps.add(form);
        if (!form.passed()) {
            return Optional.empty();
        }
        steps.add(
                ours
                        ? CheckStep.of(Name.ISSUER, issuer.isTrial() ? Reason.ISSUER_TRIAL : Reason.ISSUER_HERE, from)
                        : CheckStep.of(Name.ISSUER, Reason.ISSUER_OTHER, from));
        CheckStep signature =
                ours ? signatures.check(presented) : CheckStep.of(Name.SIGNATURE, Reason.KEY_ELSEWHERE, from);
        steps.add(signature);
        if (signature.outcome() != CheckStep.Outcome.FAILED) {
            steps.add(dates(credential));
            steps.add(ours ? status(credential) : CheckStep.of(Name.STATUS, Reason.STATUS_ELSEWHERE));
        }
        return Optional.of(about(credential, from));
    }

    private CheckStep dates(JsonObject credential) {
        try {
            Instant now = clock.instant();
            String from = credential.getString("validFrom", "");
            String until = credential.getString("validUntil", "");
            if (now.isBefore(Instant.parse(from))) {
                return CheckStep.of(Name.DATES, Reason.HOLDS_LATER, day(from));
            }
            if (!until.isEmpty() && !now.isBefore(Instant.parse(until))) {
                return CheckStep.of(Name.DATES, Reason.EXPIRED, day(until));
            }
            return CheckStep.of(Name.DATES, Reason.HOLDS_NOW, day(until));
        } catch (DateTimeException noDate) {
            return CheckStep.of(Name.DATES, Reason.DATES_BROKEN);
        }
    }

    /** A badge names its place in the list of what is revoked; its place in the other list is the same. */
    private CheckStep status(JsonObject credential) {
        StatusSource source = statuses.getIfAvailable();
        if (source == null) {
            return CheckStep.of(Name.STATUS, Reason.STATUS_ELSEWHERE);
        }
        int place =
                Integer.parseInt(credential.getJsonObject("credentialStatus").getString("statusListIndex"));
        if (source.revoked().get(place)) {
            return CheckStep.of(Name.STATUS, Reason.REVOKED);
        }
        return CheckStep.of(Name.STATUS, source.suspended().get(place) ? Reason.SUSPENDED : Reason.NOT_WITHDRAWN);
    }

    private static String day(String date) {
        return date.length() < 10 ? "" : date.substring(0, 10);
    }

    private static String issuerOf(JsonObject credential) {
        return switch (credential.get("issuer")) {
            case JsonObject profile -> profile.get("id") instanceof JsonString id ? id.getString() : "";
            case JsonString id -> id.getString();
            case null, default -> "";
        };
    }

    private static About about(JsonObject credential, String issuer) {
        JsonObject subject = credential.getJsonObject("credentialSubject");
        return new About(
                text(credential, "id"),
                text(subject, "licenseNumber"),
                text(subject.getJsonObject("achievement"), "name"),
                credential.get("issuer") instanceof JsonObject profile
                                && !text(profile, "name").isEmpty()
                        ? text(profile, "name")
                        : issuer,
                text(credential, "validFrom"),
                text(credential, "validUntil"));
    }

    private static String text(JsonObject whole, String key) {
        return whole.get(key) instanceof JsonString text ? text.getString() : "";
    }
}
