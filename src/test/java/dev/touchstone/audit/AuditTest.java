package dev.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.InsistentDevices;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class AuditTest {

    private static final int DEEDS_OF_EACH = 25;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditData data;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate database;

    private final PersonId person = PersonId.random();
    private final UUID thing = UUID.randomUUID();

    @Test
    void writersAtTheSameMomentMakeOneChainWithoutGap() throws Exception {
        long before = head();

        int writers = new InsistentDevices(transaction)
                .doing(() -> IntStream.range(0, DEEDS_OF_EACH).forEach(number -> record("stone.laid", number)));
        new InsistentDevices(transaction).doing(() -> record("stone.turned", 1));

        assertThat(head() - before).isEqualTo((long) writers * DEEDS_OF_EACH + writers);
        assertThat(audit.verify()).isInstanceOf(ChainVerdict.Intact.class);
        assertThat(numbers())
                .isEqualTo(IntStream.rangeClosed(1, (int) head()).boxed().toList());
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        long before = head();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    record("stone.laid", 1);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(head()).isEqualTo(before);
        assertThat(audit.history("stone", thing)).isEmpty();
    }

    @Test
    void nothingIsRecordedBesideATransaction() {
        assertThatThrownBy(() -> record("stone.laid", 1)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theHistoryOfAThingIsToldInOrder() {
        laid("stone.laid", 1);
        laid("stone.turned", 2);

        assertThat(audit.history("stone", thing))
                .extracting(AuditRow::deed)
                .containsExactly("stone.laid", "stone.turned");
        AuditRow last = audit.history("stone", thing).getLast();
        assertThat(last.payload()).contains(Map.of("number", 2));
        assertThat(last.actor()).as("nobody is signed in").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deed = 'stone.left', CHANGED",
        "at = at + interval '1' second, CHANGED",
        "subject_kind = 'pebble', CHANGED",
        "actor_digest = payload_digest, CHANGED",
        "actor_person_id = about_person_id, OTHER_ACTOR",
        "payload = '{}', OTHER_PAYLOAD",
        "payload = null, OTHER_PAYLOAD",
        "payload_salt = null, OTHER_PAYLOAD",
        "number = -1, MISSING"
    })
    void aRowThatWasTamperedWithIsNamed(String change, ChainVerdict.Flaw flaw) {
        laid("stone.laid", 1);
        long number = head();
        laid("stone.turned", 2);
        var row = database.queryForMap("select * from audit_entry where number = ?", number);

        database.update("update audit_entry set " + change + " where number = ?", number);
        ChainVerdict verdict = audit.verify();
        database.update(
                "update audit_entry set number = ?, deed = ?, at = ?, subject_kind = ?, actor_digest = ?,"
                        + " actor_person_id = ?, payload = ?, payload_salt = ? where hash = ?",
                number,
                row.get("deed"),
                row.get("at"),
                row.get("subject_kind"),
                row.get("actor_digest"),
                row.get("actor_person_id"),
                row.get("payload"),
                row.get("payload_salt"),
                row.get("hash"));

        assertThat(verdict).isEqualTo(new ChainVerdict.Broken(number, flaw));
        assertThat(audit.verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void anEndThatWasCutOffIsNoticed() {
        laid("stone.laid", 1);
        long number = head();
        String hash = hash();
        database.update("update audit_head set hash = ?", "f".repeat(64));
        ChainVerdict verdict = audit.verify();
        database.update("update audit_head set hash = ?, number = number + 1", hash);
        ChainVerdict shorter = audit.verify();
        database.update("update audit_head set number = number - 1");

        assertThat(verdict).isEqualTo(new ChainVerdict.Broken(number, ChainVerdict.Flaw.CHANGED));
        assertThat(shorter).isEqualTo(new ChainVerdict.Broken(number + 1, ChainVerdict.Flaw.MISSING));
        assertThat(audit.verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void whatWasAboutAPersonCanGoAndTheChainStillHolds() {
        laid("stone.laid", 1);
        assertThat(data.export(person).get("audit_entry")).asList().hasSize(1);

        data.erase(person, PersonId.random());
        long after = head();
        data.erase(person, PersonId.random());

        assertThat(head()).as("nothing was left to erase").isEqualTo(after);
        assertThat(audit.verify())
                .isInstanceOfSatisfying(
                        ChainVerdict.Intact.class,
                        intact -> assertThat(intact.erased()).isPositive());
        assertThat(audit.history("stone", thing)).singleElement().satisfies(row -> {
            assertThat(row.payload()).isEmpty();
            assertThat(row.deed()).isEqualTo("stone.laid");
        });
        assertThat(data.export(person).get("audit_entry")).asList().isEmpty();
    }

    @Test
    void whatWasAboutAGuestIsAboutTheAccount() {
        laid("stone.laid", 1);
        PersonId account = PersonId.random();
        events.publishEvent(new GuestMerged(person, account));
        events.publishEvent(new GuestMerged(person, account));

        assertThat(data.export(account).get("audit_entry")).asList().hasSize(1);
        assertThat(data.export(person).get("audit_entry")).asList().isEmpty();
        assertThat(audit.verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    private void laid(String deed, int number) {
        transaction.executeWithoutResult(status -> record(deed, number));
    }

    private void record(String deed, int number) {
        audit.record(deed, new Subject("stone", Optional.of(thing), Optional.of(person)), Map.of("number", number));
    }

    private List<Integer> numbers() {
        return database.queryForList("select number from audit_entry order by number", Integer.class);
    }

    private long head() {
        return Objects.requireNonNull(database.queryForObject("select number from audit_head", Long.class));
    }

    private String hash() {
        return Objects.requireNonNull(database.queryForObject("select hash from audit_head", String.class));
    }
}
