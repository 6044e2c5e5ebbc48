package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody earned in one sitting, from passing to the end of its due process. */
@Entity
@Table(name = "credential")
class Credential {

    @Id
    private UUID id;

    private String number;
    private UUID sittingId;

    @Column(name = "person_id")
    private UUID holder;

    private UUID subjectId;
    private UUID programId;
    private String program;
    private Instant decidedAt;
    private double share;
    private double low;
    private double high;
    private double bar;
    private int items;
    private String rulebooks;
    private String validity;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private boolean suspended;
    private @Nullable Instant answerBy;
    private Instant since;
    private @Nullable String reason;
    private @Nullable Instant statusSince;
    private @Nullable Instant validFrom;
    private @Nullable Instant validUntil;
    private @Nullable Integer statusIndex;
    private @Nullable String shownName;
    private int expiryTold;
    private @Nullable Instant expiryToldAt;
    private String rulebooksRead;
    private String rulebooksTold;
    private String courseTold;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Credential() {}

    Credential(Achieved achieved, CredentialNumber number, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.sittingId = achieved.sitting();
        this.holder = achieved.person().value();
        this.subjectId = UUID.randomUUID();
        this.programId = achieved.program();
        this.program = achieved.programSlug();
        this.decidedAt = achieved.decidedAt();
        this.share = achieved.share();
        this.low = achieved.low();
        this.high = achieved.high();
        this.bar = achieved.bar();
        this.items = achieved.items();
        this.rulebooks = String.join("\n", achieved.rulebooks());
        this.validity = achieved.validity().toString();
        this.rulebooksRead = rulebooks;
        this.rulebooksTold = rulebooks;
        this.courseTold = "";
        DueProcess begun = DueProcess.begin(achieved.policy());
        this.stage = begun.stage();
        this.since = now;
    }

    UUID id() {
        return id;
    }

    CredentialNumber number() {
        return new CredentialNumber(number);
    }

    PersonId holder() {
        return new PersonId(holder);
    }

    UUID subjectId() {
        return subjectId;
    }

    String program() {
        return program;
    }

    Stage stage() {
        return stage;
    }

    boolean suspended() {
        return suspended;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** From when on it is as it is. */
    Instant since() {
        return since;
    }

    /** Why it is as it is: the same words for everyone who may read them. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Result result() {
        return new Result(share, low, high, bar, items, lines(rulebooks));
    }

    /** What the public is told; only for what is issued. */
    CredentialStatus status(Instant now) {
        if (stage == Stage.REVOKED) {
            return CredentialStatus.REVOKED;
        }
        if (suspended) {
            return CredentialStatus.SUSPENDED;
        }
        return expired(now) ? CredentialStatus.EXPIRED : CredentialStatus.VALID;
    }

    /** From when on it has that status. */
    Instant statusSince(Instant now) {
        return status(now) == CredentialStatus.EXPIRED || statusSince == null ? validUntil() : statusSince;
    }

    Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** Until when it counts; as soon as it is issued, else until when it would. */
    Instant validUntil() {
        return validUntil == null
                ? decidedAt
                        .atOffset(ZoneOffset.UTC)
                        .plus(Period.parse(validity))
                        .toInstant()
                : validUntil;
    }

    boolean expired(Instant now) {
        return !now.isBefore(validUntil());
    }

    int statusIndex() {
        if (statusIndex == null) {
            throw new IllegalStateException("Not issued");
        }
        return statusIndex;
    }

    Optional<String> shownName() {
        return Optional.ofNullable(shownName);
    }

    int version() {
        return version == null ? 0 : version;
    }

    DueProcess process() {
        return new DueProcess(stage, suspended, Optional.ofNullable(answerBy));
    }

    /** Takes a step that its due process allows. @param words why; empty for what needs no reason */
    void moves(DueProcess next, Optional<String> words, Instant now) {
        if (suspended != next.suspended() || next.stage() == Stage.REVOKED) {
            statusSince = now;
        }
        stage = next.stage();
        suspended = next.suspended();
        answerBy = next.answerBy().orElse(null);
        reason = words.orElse(null);
        since = now;
    }

    /** From now on there is something to show. Seconds are enough, and all that signed forms keep. */
    void issue(int index, Instant now) {
        if (statusIndex != null) {
            throw new IllegalStateException("Issued before");
        }
        validUntil = validUntil().truncatedTo(ChronoUnit.SECONDS);
        validFrom = now.truncatedTo(ChronoUnit.SECONDS);
        statusIndex = index;
        statusSince = validFrom;
    }

    /** @param name empty for no name */
    void shows(Optional<String> name) {
        shownName = name.orElse(null);
    }

    /** How many days before the end its holder was last told of it; 0 for not yet. */
    int expiryTold() {
        return expiryTold;
    }

    Optional<Instant> expiryToldAt() {
        return Optional.ofNullable(expiryToldAt);
    }

    void toldOfExpiry(int daysBefore, Instant now) {
        expiryTold = daysBefore;
        expiryToldAt = now;
    }

    /** The versions of the rulebooks that its holder knows. */
    List<String> rulebooksRead() {
        return lines(rulebooksRead);
    }

    void read(List<String> versions) {
        rulebooksRead = String.join("\n", versions);
    }

    /** The versions of the rulebooks that its holder was last written about. */
    List<String> rulebooksTold() {
        return lines(rulebooksTold);
    }

    /** @param course what stands for the versions of all rulebooks */
    void toldOf(List<String> versions, String course) {
        rulebooksTold = String.join("\n", versions);
        courseTold = course;
    }

    String courseTold() {
        return courseTold;
    }

    void becomes(PersonId other) {
        holder = other.value();
    }

    /** Nothing about the holder is left but what they proved. */
    void forgetHolder(PersonId tombstone) {
        holder = tombstone.value();
        shownName = null;
        reason = null;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
