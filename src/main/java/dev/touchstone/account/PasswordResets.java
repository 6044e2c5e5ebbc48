package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A new password through a one-time link. Whether an address has an account is told only to its mailbox. */
@Service
public class PasswordResets {

    private final People people;
    private final PasswordLinks links;
    private final Guests guests;
    private final Passwords passwords;
    private final Patience patience;
    private final WebSession session;
    private final RequestPerson current;
    private final AccountMails mails;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PasswordResets(
            People people,
            PasswordLinks links,
            Guests guests,
            Passwords passwords,
            Patience patience,
            WebSession session,
            RequestPerson current,
            AccountMails mails,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.links = links;
        this.guests = guests;
        this.passwords = passwords;
        this.patience = patience;
        this.session = session;
        this.current = current;
        this.mails = mails;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Sends a mail, if the address can have one; @return when to try again, if that is too early now. */
    @PreAuthorize("permitAll()")
    public Optional<Instant> request(EmailAddress address, Language language) {
        Optional<Instant> later = patience.beforeMailFrom(session.clientAddress());
        if (later.isPresent() || !patience.mayMail(address)) {
            return later;
        }
        transaction.executeWithoutResult(status -> people.findByEmail(address.value())
                .ifPresentOrElse(
                        this::sendLink,
                        () -> mails.noAccountHere(new AccountMails.Addressee(null, address, language, ""))));
        return Optional.empty();
    }

    @PreAuthorize("permitAll()")
    public boolean usable(String link) {
        return links.findBySecretHash(new Secret(link).hash())
                .filter(found -> !found.expired(clock.instant()))
                .isPresent();
    }

    @PreAuthorize("permitAll()")
    public NewPasswordResult choose(String link, String password) {
        String hash = new Secret(link).hash();
        Optional<Person> owner = links.findBySecretHash(hash)
                .filter(found -> !found.expired(clock.instant()))
                .flatMap(found -> people.findById(found.personId().value()));
        if (owner.isEmpty()) {
            return new NewPasswordResult.NoLongerValid();
        }
        EmailAddress email = Optional.ofNullable(owner.get().email()).orElseThrow();
        Optional<PasswordProblem> problem =
                PasswordRules.check(password, email, owner.get().displayName());
        if (problem.isPresent()) {
            return new NewPasswordResult.Unusable(problem.get());
        }
        String newHash = passwords.hash(password);
        Optional<PersonId> guest = current.signedIn() ? Optional.empty() : current.known();
        Optional<SignedIn> opened = transaction.execute(status -> links.lock(hash)
                .filter(found -> !found.expired(clock.instant()))
                .flatMap(found -> people.findById(found.personId().value()))
                .map(person -> {
                    person.choosePassword(newHash, clock.instant());
                    links.deleteAllOf(person.id().value());
                    guest.ifPresent(from -> guests.merge(from, person.id()));
                    return SignedIn.of(person);
                }));
        opened.ifPresent(session::open);
        return opened.isPresent() ? new NewPasswordResult.Changed() : new NewPasswordResult.NoLongerValid();
    }

    private void sendLink(Person person) {
        Secret secret = Secret.random();
        links.save(new PasswordLink(person.id(), secret, clock.instant().plus(PasswordLink.RESET_LIFETIME)));
        Addressees.of(person).ifPresent(to -> mails.resetPassword(to, secret.value()));
    }
}
