package dev.touchstone.account;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From guest to account. The guest keeps its id, and with it everything done so far, once the address is confirmed by the
 * link in the mail.
 */
@Service
public class SignUps {

    /** In characters. */
    public static final int MAX_NAME = 80;

    private final PendingSignUps pending;
    private final People people;
    private final GuestTokens guestTokens;
    private final Passwords passwords;
    private final Patience patience;
    private final WebSession session;
    private final CurrentPerson current;
    private final AccountMails mails;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignUps(
            PendingSignUps pending,
            People people,
            GuestTokens guestTokens,
            Passwords passwords,
            Patience patience,
            WebSession session,
            CurrentPerson current,
            AccountMails mails,
            Clock clock,
            TransactionTemplate transaction) {
        this.pending = pending;
        this.people = people;
        this.guestTokens = guestTokens;
        this.passwords = passwords;
        this.patience = patience;
        this.session = session;
        this.current = current;
        this.mails = mails;
        this.clock = clock;
        this.transaction = transaction;
    }

    @PreAuthorize("permitAll()")
    public SignUpResult signUp(String email, String password, String displayName, Language language) {
        if (current.signedIn()) {
            return new SignUpResult.AlreadySignedIn();
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        String name = displayName.strip();
        Set<SignUpResult.Field> wrong = EnumSet.noneOf(SignUpResult.Field.class);
        if (address.isEmpty()) {
            wrong.add(SignUpResult.Field.EMAIL);
        }
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            wrong.add(SignUpResult.Field.DISPLAY_NAME);
        }
        Optional<PasswordProblem> problem =
                PasswordRules.check(password, address.orElse(new EmailAddress("nobody@localhost")), name);
        if (address.isEmpty() || !wrong.isEmpty() || problem.isPresent()) {
            return new SignUpResult.Incomplete(wrong, problem.orElse(null));
        }
        Optional<Instant> later = patience.beforeMailFrom(session.clientAddress());
        if (later.isPresent()) {
            return new SignUpResult.TooMany(later.get());
        }
        Registration registration = new Registration(address.get(), name, language);
        String hash = passwords.hash(password);
        PersonId guest = current.id();
        transaction.executeWithoutResult(status -> {
            Secret secret = Secret.random();
            pending.deleteAllOf(guest.value());
            pending.save(new PendingSignUp(guest, registration, hash, secret, clock.instant()));
            mail(guest, registration, secret);
        });
        return new SignUpResult.MailSent(address.get());
    }

    /** Sends the mail of this browser's sign-up again, with a fresh link. */
    @PreAuthorize("permitAll()")
    public void sendAgain() {
        current.known()
                .ifPresent(guest -> transaction.executeWithoutResult(status -> pending.findByPersonId(guest.value())
                        .ifPresent(signUp -> {
                            Secret secret = Secret.random();
                            signUp.renew(secret, clock.instant());
                            mail(
                                    guest,
                                    new Registration(signUp.email(), signUp.displayName(), signUp.language()),
                                    secret);
                        })));
    }

    /** Whether the link can be used from this browser without the password. Changes nothing. */
    @PreAuthorize("permitAll()")
    public Optional<ConfirmResult.PasswordNeeded> passwordNeeded(String link) {
        return pending.findBySecretHash(new Secret(link).hash())
                .filter(signUp -> !current.known().equals(Optional.of(signUp.personId())))
                .map(signUp -> new ConfirmResult.PasswordNeeded(signUp.email()));
    }

    /** @param password asked for only when the link is opened in another browser than the one that signed up */
    @PreAuthorize("permitAll()")
    public ConfirmResult confirm(String link, String password) {
        String hash = new Secret(link).hash();
        Optional<PendingSignUp> found =
                pending.findBySecretHash(hash).filter(signUp -> !signUp.expired(clock.instant()));
        if (found.isEmpty()) {
            return new ConfirmResult.NoLongerValid();
        }
        PendingSignUp signUp = found.get();
        if (!current.known().equals(Optional.of(signUp.personId()))) {
            if (password.isEmpty()) {
                return new ConfirmResult.PasswordNeeded(signUp.email());
            }
            Optional<Instant> later = patience.beforePassword(signUp.email().value(), session.clientAddress());
            if (later.isPresent()) {
                return new ConfirmResult.TooMany(later.get());
            }
            if (!passwords.matches(password, signUp.passwordHash())) {
                return new ConfirmResult.WrongPassword();
            }
        }
        return open(hash);
    }

    private ConfirmResult open(String hash) {
        try {
            Optional<SignedIn> opened =
                    transaction.execute(status -> pending.lock(hash).flatMap(this::toAccount));
            opened.ifPresent(session::open);
            return opened.isPresent() ? new ConfirmResult.Confirmed() : new ConfirmResult.NoLongerValid();
        } catch (DataIntegrityViolationException taken) {
            return new ConfirmResult.NoLongerValid();
        }
    }

    private Optional<SignedIn> toAccount(PendingSignUp signUp) {
        boolean taken = people.findByEmail(signUp.email().value()).isPresent();
        return people.lockGuest(signUp.personId().value())
                .filter(guest -> !taken)
                .map(guest -> {
                    guest.signUp(
                            signUp.email(),
                            signUp.passwordHash(),
                            signUp.displayName(),
                            signUp.language(),
                            clock.instant());
                    session.zone().ifPresent(guest.whereabouts()::seenIn);
                    people.saveAndFlush(guest);
                    pending.deleteAllOf(guest.id().value());
                    guestTokens.deleteAllOf(guest.id().value());
                    return SignedIn.of(guest);
                });
    }

    private void mail(PersonId guest, Registration registration, Secret secret) {
        AccountMails.Addressee to = new AccountMails.Addressee(
                guest, registration.email(), registration.language(), registration.displayName());
        if (!patience.mayMail(registration.email())) {
            return;
        }
        if (people.findByEmail(registration.email().value()).isPresent()) {
            mails.alreadyRegistered(to);
        } else {
            mails.confirmAddress(to, secret.value());
        }
    }
}
