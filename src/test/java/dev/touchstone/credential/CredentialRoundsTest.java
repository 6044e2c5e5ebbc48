package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.notice.MailRow;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CredentialTest
class CredentialRoundsTest {

    private static final int NODES = 4;
    private static final int DAYS = 2 * 365;

    @Autowired
    private CredentialFixture fixture;

    @Autowired
    private CredentialRounds rounds;

    @Autowired
    private OwnCredentials own;

    @Autowired
    private CredentialStore store;

    @Autowired
    private AccountFixture mailboxes;

    @Autowired
    private MovableClock clock;

    private Someone anna;
    private CredentialNumber number;
    private int passed;

    @BeforeEach
    void aCredential() {
        anna = fixture.learner("Anna");
        number = fixture.credentialOf(anna.id());
    }

    @AfterEach
    void backToToday() {
        pass(-passed);
    }

    @Test
    void sixtyAndFourteenDaysBeforeTheEndItsHolderIsToldOnceEachHoweverManyNodesThereAre() throws Exception {
        pass(DAYS - 61);
        everyNode(rounds::tellOfExpiry);
        assertThat(about("ends on")).isEmpty();
        pass(2);
        everyNode(rounds::tellOfExpiry);
        pass(1);
        everyNode(rounds::tellOfExpiry);
        assertThat(about("ends on")).hasSize(1);
        assertThat(about("ends on").getFirst().body()).contains("Street boxes", number.value(), "/course");
        pass(45);
        everyNode(rounds::tellOfExpiry);
        everyNode(rounds::tellOfExpiry);
        assertThat(about("ends on")).hasSize(2);
    }

    @Test
    void whenDaysWereSkippedTheLaterLetterComesAlone() throws Exception {
        pass(DAYS - 5);
        everyNode(rounds::tellOfExpiry);
        everyNode(rounds::tellOfExpiry);
        assertThat(about("ends on")).hasSize(1);
    }

    @Test
    void whatIsOverIsOver() throws Exception {
        pass(DAYS + 10);
        everyNode(rounds::tellOfExpiry);
        assertThat(about("ends on")).isEmpty();
    }

    @Test
    void aChangedRulebookIsWrittenAboutOnceAndTakesNothing() throws Exception {
        everyNode(rounds::askForRefreshers);
        everyNode(rounds::askForRefreshers);

        assertThat(about("what changed in the rulebooks"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("- Street A"));
        OwnCredential mine = anna.get(own::mine).getFirst();
        assertThat(mine.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(mine.refreshers()).singleElement().satisfies(request -> {
            assertThat(request.had()).isEqualTo("1.0");
            assertThat(request.changes())
                    .anySatisfy(change -> assertThat(change.clauses())
                            .extracting(clause -> clause.ref().toString())
                            .contains("street-a/3.1"));
        });
        anna.act(() -> own.haveRead(number));
        assertThat(anna.get(own::mine).getFirst().refreshers()).isEmpty();
        assertThat(anna.get(own::mine).getFirst().result().rulebooks())
                .as("what was proven stays what it was")
                .containsExactly("street-a 1.0");
    }

    @Test
    void aChangeElsewhereInTheCourseIsNoReasonToWriteAgain() throws Exception {
        everyNode(rounds::askForRefreshers);
        store.findByNumber(number.value()).ifPresent(credential -> {
            credential.toldOf(credential.rulebooksTold(), "another course");
            store.save(credential);
        });
        everyNode(rounds::askForRefreshers);

        assertThat(about("what changed in the rulebooks")).hasSize(1);
    }

    private void pass(int days) {
        passed += days;
        clock.pass(Duration.ofDays(days));
    }

    private List<MailRow> about(String subject) {
        return mailboxes.mailsTo(anna.email()).stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    private static void everyNode(Runnable round) throws Exception {
        AtOnce.each(NODES, Executors.callable(round));
    }
}
