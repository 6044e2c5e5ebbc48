package dev.touchstone.certification;

import dev.touchstone.base.PersonId;
import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Examination.Answered;
import dev.touchstone.content.ItemId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One exam taken. Its state goes one way; bank, rule and time are pinned when it is created. */
@Entity
@Table(name = "sitting")
class Sitting {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "program_id")
    private UUID program;

    /** The program again, while the sitting is open: the database holds one for a person. */
    private @Nullable UUID openProgram;

    @Column(name = "bank_id")
    private UUID bank;

    @Enumerated(EnumType.STRING)
    private SittingState state;

    private double cut;
    private int fewest;
    private int most;
    private String undecided;
    private long seed;
    private String rejected = "";

    @Embedded
    private SittingClock clock;

    @Embedded
    private @Nullable SittingResult result;

    private Instant createdAt;
    private @Nullable Instant submittedAt;
    private boolean timedOut;
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("place")
    private List<SittingItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Sitting() {}

    /** @param seed of all chance in the choice of its items */
    Sitting(PersonId person, UUID program, UUID bank, SittingTerms terms, long seed, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.program = program;
        this.openProgram = program;
        this.bank = bank;
        this.state = SittingState.CREATED;
        this.cut = terms.rule().cut();
        this.fewest = terms.rule().fewest();
        this.most = terms.rule().most();
        this.undecided = terms.rule().undecided().name();
        this.clock = new SittingClock(terms);
        this.seed = seed;
        this.createdAt = now;
    }

    void start(Instant now) {
        state = state.then(SittingState.STARTED);
        clock.start(now);
    }

    /** Shows one more item. @param passedOver places of the bank that were chosen before it and not given */
    SittingItem give(int bankPlace, List<Integer> passedOver, ItemId item, int goldRevision, Instant now) {
        String more = passedOver.stream().map(String::valueOf).collect(Collectors.joining(" "));
        rejected = (rejected + " " + more).strip();
        SittingItem given = new SittingItem(this, items.size(), bankPlace, item, goldRevision, now);
        items.add(given);
        return given;
    }

    /** Leaves out an item that cannot be answered any more, since it left the pool. */
    void withdraw(SittingItem item) {
        items.remove(item);
    }

    /** Takes no more answers. @param byTime whether the time was up */
    void submit(SittingResult cameTo, boolean byTime, Instant now) {
        close(SittingState.SUBMITTED);
        result = cameTo;
        submittedAt = now;
        timedOut = byTime;
    }

    void review() {
        state = state.then(SittingState.UNDER_REVIEW);
    }

    void decide(Instant now) {
        state = state.then(SittingState.DECIDED);
        decidedAt = now;
    }

    /** Decided by a named person. */
    void release(PersonId by, String why, Instant now) {
        decide(now);
        decidedBy = by.value();
        reason = why;
    }

    /** Taken out of what counts, by a named person. */
    void annul(PersonId by, String why, Instant now) {
        close(SittingState.VOIDED);
        decidedAt = now;
        decidedBy = by.value();
        reason = why;
    }

    private void close(SittingState next) {
        state = state.then(next);
        openProgram = null;
        clock.stop();
    }

    /** The item that waits for its answer. */
    Optional<SittingItem> current() {
        return items.stream().filter(item -> !item.isAnswered()).findFirst();
    }

    Optional<SittingItem> item(SittingItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    boolean isOverdue(Instant now) {
        return state == SittingState.STARTED && clock.left(now).isZero();
    }

    List<Answered> answers() {
        return items.stream()
                .filter(SittingItem::isAnswered)
                .map(item -> new Answered(item.bankPlace(), item.reached()))
                .toList();
    }

    List<Integer> rejected() {
        return rejected.isEmpty()
                ? List.of()
                : Arrays.stream(rejected.split(" ")).map(Integer::valueOf).toList();
    }

    ExamRule rule() {
        return SittingTerms.rule(cut, fewest, most, undecided);
    }

    SittingId id() {
        return new SittingId(id);
    }

    PersonId person() {
        return new PersonId(person);
    }

    UUID program() {
        return program;
    }

    UUID bank() {
        return bank;
    }

    SittingState state() {
        return state;
    }

    SittingClock clock() {
        return clock;
    }

    long seed() {
        return seed;
    }

    Optional<SittingResult> result() {
        return Optional.ofNullable(result);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    boolean timedOut() {
        return timedOut;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    List<SittingItem> items() {
        return List.copyOf(items);
    }
}
