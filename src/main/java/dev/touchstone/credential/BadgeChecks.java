package dev.touchstone.credential;

import dev.touchstone.credential.CheckedBadge.About;
import dev.touchstone.credential.CheckedBadge.Outcome;
import dev.touchstone.credential.CheckedBadge.Step;
import dev.touchstone.credential.badge.BadgeCheck;
import dev.touchstone.credential.badge.BadgeReport;
import dev.touchstone.credential.badge.CheckStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Checks what anyone hands in as a badge, and says what came of it in the reader's words. Nothing of it is kept. */
@Service
@PreAuthorize("permitAll()")
public class BadgeChecks {

    private final BadgeCheck check;

    BadgeChecks(BadgeCheck check) {
        this.check = check;
    }

    /** @param badge a picture, or text as JSON or token */
    public CheckedBadge check(byte[] badge, Locale locale) {
        BadgeReport report = check.check(badge);
        List<Step> steps = report.steps().stream()
                .map(step -> new Step(outcome(step.outcome()), step.title(locale), step.text(locale)))
                .toList();
        return new CheckedBadge(steps, report.about().map(about -> about(about, report)));
    }

    /** The number counts for something only if we have signed it. */
    private static About about(BadgeReport.About about, BadgeReport report) {
        Optional<CredentialNumber> number =
                report.step(CheckStep.Name.SIGNATURE).passed()
                        ? CredentialNumber.parse(about.number())
                        : Optional.empty();
        return new About(about.achievement(), about.issuer(), number);
    }

    private static Outcome outcome(CheckStep.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }
}
