package dev.touchstone.credential;

import dev.touchstone.account.Accounts;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.TypedText;
import dev.touchstone.notice.Post;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody holds, and what they may do about it. Others' credentials do not exist here. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnCredentials {

    public static final int LONGEST_ANSWER = 4000;

    private final CredentialStore store;
    private final Warnings warnings;
    private final CredentialSteps steps;
    private final Signing signing;
    private final CredentialLetters letters;
    private final RefresherRequests refreshers;
    private final Programs programs;
    private final Post post;
    private final Accounts accounts;
    private final CurrentPerson me;
    private final Clock clock;

    OwnCredentials(
            CredentialStore store,
            Warnings warnings,
            CredentialSteps steps,
            Signing signing,
            CredentialLetters letters,
            RefresherRequests refreshers,
            Programs programs,
            Post post,
            Accounts accounts,
            CurrentPerson me,
            Clock clock) {
        this.store = store;
        this.warnings = warnings;
        this.steps = steps;
        this.signing = signing;
        this.letters = letters;
        this.refreshers = refreshers;
        this.programs = programs;
        this.post = post;
        this.accounts = accounts;
        this.me = me;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OwnCredential> mine() {
        return store.findByHolderOrderByDecidedAtDesc(me.id().value()).stream()
                .map(this::row)
                .toList();
    }

    /** Says that one wants it; from then on it is issued. */
    @Transactional
    public void claim(CredentialNumber number) {
        Credential credential = own(number);
        if (credential.expired(clock.instant())) {
            throw new Refused(409, "expired", "The time of this credential is over. Sit the exam again.");
        }
        steps.take(credential, new ProcessEvent.Claim(me.id()), Optional.empty(), Map.of());
        letters.issued(credential);
    }

    /** Whether badge and public page say one's name, as the account has it now. Either way the badge is signed anew. */
    @Transactional
    public void showName(CredentialNumber number, boolean shown) {
        Credential credential = own(number);
        if (!credential.stage().issued()) {
            throw new Refused(409, "wrong-stage", "This credential is not issued yet.");
        }
        Optional<String> name = shown ? accounts.displayName(me.id()) : Optional.empty();
        if (name.equals(credential.shownName())) {
            return;
        }
        credential.shows(name);
        signing.sign(credential);
        steps.record(credential, shown ? "credential.name-shown" : "credential.name-hidden", Map.of());
    }

    /** Answers a warning, once; also late, as long as nobody has decided. */
    @Transactional
    public void answer(CredentialNumber number, String words) {
        String answer = TypedText.readable(words);
        if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
            throw new Refused(422, "answer", "Give an answer of 1 to " + LONGEST_ANSWER + " characters.");
        }
        Credential credential = own(number);
        steps.take(credential, new ProcessEvent.Answer(me.id()), credential.reason(), Map.of("answer", answer));
        Warning warning = warnings.findFirstByCredentialIdOrderByPlaceDesc(credential.id())
                .orElseThrow();
        warning.answer(answer, clock.instant());
        letters.answered(credential, warning.warnedBy());
    }

    /** Says that one has read what changed in the rulebooks. */
    @Transactional
    public void haveRead(CredentialNumber number) {
        Credential credential = own(number);
        List<String> today = refreshers.today(credential.rulebooksRead());
        credential.read(today);
        steps.record(credential, "credential.refreshed", Map.of("rulebooks", today));
    }

    private Credential own(CredentialNumber number) {
        Credential credential = steps.lock(number);
        if (!credential.holder().equals(me.id())) {
            throw new NotFound("You have no credential " + number + ".");
        }
        return credential;
    }

    private OwnCredential row(Credential credential) {
        Instant now = clock.instant();
        var program = programs.named(credential.program());
        boolean counts = credential.stage().issued() && credential.stage() != Stage.REVOKED;
        return new OwnCredential(
                credential.number(),
                credential.program(),
                program.name(),
                credential.stage(),
                credential.suspended(),
                credential.expired(now),
                credential.since(),
                credential.reason(),
                credential.decidedAt(),
                credential.validFrom(),
                credential.validUntil(),
                credential.result(),
                credential.shownName(),
                warnings.findByCredentialIdOrderByPlaceDesc(credential.id()).stream()
                        .map(warning -> warning.row(accounts::displayName))
                        .toList(),
                counts && !credential.expired(now) ? refreshers.since(credential.rulebooksRead()) : List.of(),
                post.link("/verify/" + credential.number()),
                program.path());
    }
}
