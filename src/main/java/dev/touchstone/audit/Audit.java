package dev.touchstone.audit;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Records deeds in the chain, tells the history of a thing, and proves that nobody has rewritten it. */
@Service
public class Audit {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)?");
    private static final int LONGEST_PAYLOAD = 16_000;

    private final AuditHeads heads;
    private final AuditEntries entries;
    private final EntityManager store;
    private final CurrentPerson current;
    private final Clock clock;

    Audit(AuditHeads heads, AuditEntries entries, EntityManager store, CurrentPerson current, Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Records what whoever is signed in does, or Touchstone by itself when nobody is: with the caller's transaction, or not at
     * all.
     *
     * @param deed in the past tense after a dot, such as {@code credential.issued}
     * @param payload what to know about it, for JSON; goes when the person it is about is erased
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String deed, Subject subject, Map<String, ?> payload) {
        append(actor(), deed, subject, payload);
    }

    /** Records what would name somebody who is just being forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recordNamingNobody(String deed, Subject subject, Map<String, ?> payload) {
        append(Optional.empty(), deed, subject, payload);
    }

    private void append(Optional<PersonId> actor, String deed, Subject subject, Map<String, ?> payload) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A transaction that only reads records nothing: " + deed);
        }
        if (!WORD.matcher(deed).matches() || !WORD.matcher(subject.kind()).matches()) {
            throw new IllegalArgumentException("Not a word for the chain: " + deed + ", " + subject.kind());
        }
        String text = JsonMapper.shared().writeValueAsString(new TreeMap<>(payload));
        if (text.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("A payload has at most " + LONGEST_PAYLOAD + " characters.");
        }
        // Databases keep microseconds; the hash is over what they keep.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Appending.here(heads, entries, store).add(new Deed(now, actor, deed, subject, text));
    }

    /** What happened to a thing, the earliest first. */
    @Transactional(readOnly = true)
    public List<AuditRow> history(String kind, UUID id) {
        return entries.findBySubjectKindAndSubjectIdOrderByNumber(kind, id).stream()
                .map(AuditEntry::row)
                .toList();
    }

    /** The latest deeds of one kind, the newest first. @param deeds how their names begin */
    @Transactional(readOnly = true)
    public List<AuditRow> latest(String kind, String deeds, int most) {
        return entries.latest(kind, deeds + "%", Limit.of(most)).stream()
                .map(AuditEntry::row)
                .toList();
    }

    /** Reads the whole chain and names the first row that is not what it was. Rows that are added meanwhile are left out. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ChainVerdict verify() {
        AuditHead head = heads.now();
        String previous = Chain.BEGINNING;
        long number = 0;
        long erased = 0;
        while (number < head.number()) {
            List<AuditEntry> next = entries.findTop1000ByNumberGreaterThanOrderByNumber(number);
            for (AuditEntry entry : next) {
                if (number == head.number()) {
                    break;
                }
                number++;
                if (entry.number() != number) {
                    return new ChainVerdict.Broken(number, ChainVerdict.Flaw.MISSING);
                }
                Optional<ChainVerdict.Flaw> flaw = entry.flaw(previous);
                if (flaw.isPresent()) {
                    return new ChainVerdict.Broken(number, flaw.get());
                }
                previous = entry.hash();
                erased += entry.erased() ? 1 : 0;
            }
            if (next.isEmpty()) {
                return new ChainVerdict.Broken(number + 1, ChainVerdict.Flaw.MISSING);
            }
        }
        return previous.equals(head.hash())
                ? new ChainVerdict.Intact(number, erased, previous)
                : new ChainVerdict.Broken(number, ChainVerdict.Flaw.CHANGED);
    }

    private Optional<PersonId> actor() {
        return current.signedIn() ? current.known() : Optional.empty();
    }
}
