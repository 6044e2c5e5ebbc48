package dev.touchstone.credential;

import dev.touchstone.account.Accounts;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.TypedText;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What operators and examiners do about credentials. Every reason is read by the holder in the same words. A decision names the
 * version that was looked at, and is refused when there is a later one.
 */
@Service
@RolesAllowed({"OPERATOR", "EXAMINER"})
public class CredentialDecisions {

    public static final int USUAL_WINDOW = 14;

    private final Warnings warnings;
    private final CredentialSteps steps;
    private final CredentialLetters letters;
    private final Accounts accounts;
    private final CurrentPerson me;
    private final Clock clock;

    CredentialDecisions(
            Warnings warnings,
            CredentialSteps steps,
            CredentialLetters letters,
            Accounts accounts,
            CurrentPerson me,
            Clock clock) {
        this.warnings = warnings;
        this.steps = steps;
        this.letters = letters;
        this.accounts = accounts;
        this.me = me;
        this.clock = clock;
    }

    /** Issues what waited for a look. */
    @Transactional
    public void approve(CredentialNumber number, int version) {
        Credential credential = seen(number, version);
        steps.take(credential, new ProcessEvent.Approve(me.id()), Optional.empty(), Map.of());
        letters.issued(credential);
    }

    /** Does not issue what waited for a look. */
    @Transactional
    public void decline(CredentialNumber number, int version, String why) {
        String reason = TypedText.reason(why, WarningWords.LONGEST_REASON);
        Credential credential = seen(number, version);
        steps.take(credential, new ProcessEvent.Decline(me.id()), Optional.of(reason), Map.of("reason", reason));
        letters.declined(credential, reason, name());
    }

    /** Tells the holder what is held against the credential. @param days how long they have to answer, 7 to 90 */
    @Transactional
    public void warn(CredentialNumber number, int version, WarningWords words, int days) {
        Credential credential = seen(number, version);
        steps.take(
                credential,
                new ProcessEvent.Warn(me.id(), Duration.ofDays(days)),
                Optional.of(words.reason()),
                Map.of("reason", words.reason(), "points", words.points(), "days", days));
        Instant answerBy = credential.process().answerBy().orElseThrow();
        int place = warnings.findFirstByCredentialIdOrderByPlaceDesc(credential.id())
                .map(Warning::place)
                .orElse(0);
        warnings.save(new Warning(credential, place + 1, me.id(), words, answerBy, credential.since()));
        letters.warned(credential, words, answerBy, name());
    }

    /** Decides after the holder has answered, or could have. */
    @Transactional
    public void decide(CredentialNumber number, int version, Outcome outcome, String why) {
        String reason = TypedText.reason(why, WarningWords.LONGEST_REASON);
        Credential credential = seen(number, version);
        steps.take(
                credential, new ProcessEvent.Decide(me.id(), outcome), Optional.of(reason), Map.of("reason", reason));
        warnings.findFirstByCredentialIdOrderByPlaceDesc(credential.id())
                .orElseThrow()
                .decide(outcome, reason, me.id(), clock.instant());
        letters.decided(credential, outcome, reason, name());
    }

    /** Ends a suspension. */
    @Transactional
    public void lift(CredentialNumber number, int version, String why) {
        String reason = TypedText.reason(why, WarningWords.LONGEST_REASON);
        Credential credential = seen(number, version);
        steps.take(credential, new ProcessEvent.Lift(me.id()), Optional.of(reason), Map.of("reason", reason));
        letters.lifted(credential, reason, name());
    }

    private Credential seen(CredentialNumber number, int version) {
        Credential credential = steps.lock(number);
        if (credential.version() != version) {
            throw new Refused(409, "changed-meanwhile", "The credential has changed since you looked. Look again.");
        }
        return credential;
    }

    /** A decision has a name under it. */
    private String name() {
        return accounts.displayName(me.id())
                .orElseThrow(() -> new Refused(409, "no-name", "Give your account a name before you decide."));
    }
}
