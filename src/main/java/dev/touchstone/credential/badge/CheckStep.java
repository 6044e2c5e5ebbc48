package dev.touchstone.credential.badge;

import dev.touchstone.base.Texts;
import java.util.Locale;

/**
 * One step of a check and how it went.
 *
 * @param detail what the reason speaks of, such as a date or the name of a key; empty where it speaks of nothing
 */
public record CheckStep(Name name, Outcome outcome, Reason reason, String detail) {

    /** In the order they are taken. */
    public enum Name {
        READABLE,
        FORM,
        ISSUER,
        SIGNATURE,
        DATES,
        STATUS
    }

    public enum Outcome {
        PASSED,
        FAILED,
        /** Could not be found out here; no reason to trust the badge, nor to distrust it. */
        UNKNOWN
    }

    /** Why a step went as it did. */
    public enum Reason {
        READ_JSON(Outcome.PASSED),
        READ_TOKEN(Outcome.PASSED),
        READ_PICTURE(Outcome.PASSED),
        TOO_LARGE(Outcome.FAILED),
        NOT_TEXT(Outcome.FAILED),
        NOT_A_BADGE(Outcome.FAILED),
        JSON_BROKEN(Outcome.FAILED),
        TOKEN_BROKEN(Outcome.FAILED),
        TOKEN_ALGORITHM(Outcome.FAILED),
        TOKEN_BRINGS_KEY(Outcome.FAILED),
        PICTURE_BROKEN(Outcome.FAILED),
        PICTURE_WITHOUT_BADGE(Outcome.FAILED),
        FORM_GOOD(Outcome.PASSED),
        FORM_BAD(Outcome.FAILED),
        TERM_UNKNOWN(Outcome.FAILED),
        CLAIMS_DIFFER(Outcome.FAILED),
        ISSUER_HERE(Outcome.PASSED),
        ISSUER_TRIAL(Outcome.PASSED),
        ISSUER_OTHER(Outcome.UNKNOWN),
        SIGNATURE_GOOD(Outcome.PASSED),
        SIGNATURE_BAD(Outcome.FAILED),
        KEY_UNKNOWN(Outcome.FAILED),
        KEY_ELSEWHERE(Outcome.UNKNOWN),
        HOLDS_NOW(Outcome.PASSED),
        HOLDS_LATER(Outcome.FAILED),
        EXPIRED(Outcome.FAILED),
        DATES_BROKEN(Outcome.FAILED),
        NOT_WITHDRAWN(Outcome.PASSED),
        REVOKED(Outcome.FAILED),
        SUSPENDED(Outcome.FAILED),
        STATUS_ELSEWHERE(Outcome.UNKNOWN),
        NOT_REACHED(Outcome.UNKNOWN);

        private final Outcome outcome;

        Reason(Outcome outcome) {
            this.outcome = outcome;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static CheckStep of(Name name, Reason reason, String detail) {
        return new CheckStep(name, reason.outcome, reason, detail);
    }

    static CheckStep of(Name name, Reason reason) {
        return of(name, reason, "");
    }

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }

    /** What was looked at, in the words of people. */
    public String title(Locale locale) {
        return Texts.text(locale, "badge.step." + name.name().toLowerCase(Locale.ROOT));
    }

    /** How it went and why. */
    public String text(Locale locale) {
        return Texts.text(locale, "badge.reason." + reason.key(), detail);
    }
}
