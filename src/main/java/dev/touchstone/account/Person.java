package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who uses Touchstone: a guest until an address and a password belong to them, under the same id after that. */
@Entity
@Table(name = "person")
class Person {

    /** How often a visit is written down; the exact minute is nobody's business. */
    private static final Duration SEEN_PRECISION = Duration.ofHours(1);

    @Id
    private UUID id;

    private @Nullable String email;

    private @Nullable String passwordHash;

    private @Nullable Instant emailConfirmedAt;

    private @Nullable String displayName;

    @Column
    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Embedded
    private Whereabouts whereabouts = new Whereabouts();

    @Column
    private Instant createdAt;

    @Column
    private Instant seenAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    private Person(PersonId id, Language language, Instant now) {
        this.id = id.value();
        this.language = language;
        this.theme = Theme.SYSTEM;
        this.createdAt = now;
        this.seenAt = now;
    }

    static Person guest(Language language, Instant now) {
        return new Person(PersonId.random(), language, now);
    }

    PersonId id() {
        return new PersonId(id);
    }

    boolean guest() {
        return email == null;
    }

    @Nullable
    EmailAddress email() {
        return email == null ? null : new EmailAddress(email);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant emailConfirmedAt() {
        return emailConfirmedAt;
    }

    @Nullable
    String displayName() {
        return displayName;
    }

    Language language() {
        return language;
    }

    Theme theme() {
        return theme;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** What the person may do: everyone is a learner. */
    Set<Role> roles() {
        Set<Role> all = EnumSet.of(Role.LEARNER);
        all.addAll(roles);
        return all;
    }

    /** Gives a guest an address that has been confirmed. */
    void signUp(EmailAddress address, String hash, String name, Language preferred, Instant now) {
        if (!guest()) {
            throw new IllegalStateException("This person has an account already");
        }
        email = address.value();
        passwordHash = hash;
        emailConfirmedAt = now;
        displayName = name;
        language = preferred;
        seenAt = now;
    }

    /** Makes an account whose owner has yet to choose a password through a link sent to the address. */
    void invite(EmailAddress address, String name) {
        if (!guest()) {
            throw new IllegalStateException("This person has an account already");
        }
        email = address.value();
        displayName = name;
    }

    /** Gives a guest an address that a link in a mail has proven; a password can be chosen later. */
    void arrive(EmailAddress address, String name, Language preferred, Instant now) {
        invite(address, name);
        language = preferred;
        emailConfirmedAt = now;
        seenAt = now;
    }

    /** A link that only the owner of the address could open was opened. */
    void confirm(Instant now) {
        if (emailConfirmedAt == null) {
            emailConfirmedAt = now;
        }
    }

    /** A new password, chosen through a link that only the owner of the address could open. */
    void choosePassword(String hash, Instant now) {
        if (guest()) {
            throw new IllegalStateException("A guest has no password");
        }
        passwordHash = hash;
        confirm(now);
    }

    /** The same password under newer hashing parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void appoint(Role role) {
        if (role != Role.LEARNER) {
            roles.add(role);
        }
    }

    void dismiss(Role role) {
        roles.remove(role);
    }

    void prefer(String name, Language preferredLanguage, Theme preferredTheme) {
        displayName = name;
        language = preferredLanguage;
        theme = preferredTheme;
    }

    /** Notes a visit; returns whether there was anything to note. */
    boolean seen(Instant now) {
        if (seenAt.plus(SEEN_PRECISION).isAfter(now)) {
            return false;
        }
        seenAt = now;
        return true;
    }
}
