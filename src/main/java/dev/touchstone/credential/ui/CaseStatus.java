package dev.touchstone.credential.ui;

import dev.touchstone.credential.CredentialRow;
import dev.touchstone.credential.Stage;
import java.time.Instant;

/** How a credential stands, for those who decide. */
final class CaseStatus {

    private CaseStatus() {}

    static String of(CredentialRow row, CredentialWords words) {
        if (row.stage() == Stage.ACTIVE && row.expired()) {
            return words.say("credential.case.EXPIRED", words.day(row.validUntil()));
        }
        Instant when = switch (row.stage()) {
            case ACTIVE, AWAITING_CLAIM -> row.validUntil();
            case WARNED -> row.answerBy().orElseGet(row::since);
            default -> row.since();
        };
        String status = words.say("credential.case." + row.stage().name(), words.day(when));
        return row.suspended() && row.stage() != Stage.SUSPENDED
                ? words.say("credential.case.suspended", status)
                : status;
    }
}
