package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.ChainVerdict;
import dev.touchstone.base.Refused;
import dev.touchstone.credential.CredentialCase.HistoryRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CredentialTest
class DueProcessOfPeopleTest {

    private static final WarningWords WORDS =
            new WarningWords("Answers came from two places at once.", List.of("Item 4", "Item 9"));

    @Autowired
    private CredentialFixture fixture;

    @Autowired
    private Credentials credentials;

    @Autowired
    private OwnCredentials own;

    @Autowired
    private CredentialDecisions decisions;

    @Autowired
    private CredentialCases cases;

    @Autowired
    private CredentialStatuses statuses;

    @Autowired
    private CredentialStore store;

    @Autowired
    private AccountFixture mailboxes;

    @Autowired
    private Audit audit;

    @Autowired
    private MovableClock clock;

    private Someone anna;
    private Someone examiner;
    private CredentialNumber number;

    @BeforeEach
    void aCredential() {
        anna = fixture.learner("Anna");
        examiner = fixture.examiner("Elena");
        number = fixture.credentialOf(anna.id());
    }

    @Test
    void aWarningTellsTheHolderWhyOnWhatAndUntilWhen() {
        warn();

        OwnCredential mine = anna.get(own::mine).getFirst();
        WarningRow warning = mine.openWarning().orElseThrow();
        assertThat(warning.reason()).isEqualTo(WORDS.reason());
        assertThat(warning.points()).isEqualTo(WORDS.points());
        assertThat(warning.warnedBy()).contains("Elena");
        assertThat(Duration.between(warning.warnedAt(), warning.answerBy())).isEqualTo(Duration.ofDays(14));
        assertThat(latestMail()).contains(WORDS.reason(), "- Item 4", "- Item 9", "Elena", "UTC");
        assertThat(credentials.byNumber(number).orElseThrow().status())
                .as("a warning is nobody's business")
                .isEqualTo(CredentialStatus.VALID);
    }

    @Test
    void afterAnAnswerItIsSuspendedForTheSameReasonInEveryPlace() {
        long before = statuses.version();
        warn();
        answer("My sister sat beside me and did not answer.");
        assertThat(mailboxes.mailsTo(examiner.email()).getFirst().subject()).contains(number.value());
        decide(Outcome.SUSPEND, "We need to talk first.");

        PublicCredential shown = credentials.byNumber(number).orElseThrow();
        assertThat(shown.status()).isEqualTo(CredentialStatus.SUSPENDED);
        assertThat(statuses.version()).isGreaterThan(before);
        int place = store.findByNumber(number.value()).orElseThrow().statusIndex();
        assertThat(statuses.suspended().get(place)).isTrue();
        assertThat(statuses.revoked().get(place)).isFalse();
        assertThat(anna.get(own::mine).getFirst().reason()).contains("We need to talk first.");
        assertThat(caseOf().row().reason()).contains("We need to talk first.");
        assertThat(latestMail()).contains("We need to talk first.", "Elena");
    }

    @Test
    void aSuspensionIsLiftedAndTheListSaysSo() {
        warn();
        answer("No.");
        decide(Outcome.SUSPEND, "Wait.");
        examiner.act(() -> decisions.lift(number, version(), "All is explained."));

        assertThat(credentials.byNumber(number).orElseThrow().status()).isEqualTo(CredentialStatus.VALID);
        int place = store.findByNumber(number.value()).orElseThrow().statusIndex();
        assertThat(statuses.suspended().get(place)).isFalse();
    }

    @Test
    void withoutAnAnswerItIsRevokedOnlyWhenTheTimeIsOverAndThenForEver() {
        warn();
        assertThatThrownBy(() -> decide(Outcome.REVOKE, "No answer."))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("window-open"));
        clock.pass(Duration.ofDays(15));
        try {
            decide(Outcome.REVOKE, "No answer.");
            assertThat(credentials.byNumber(number).orElseThrow().status()).isEqualTo(CredentialStatus.REVOKED);
            int place = store.findByNumber(number.value()).orElseThrow().statusIndex();
            assertThat(statuses.revoked().get(place)).isTrue();
            assertThatThrownBy(this::warn).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> examiner.act(() -> decisions.lift(number, version(), "Sorry.")))
                    .isInstanceOf(Refused.class);
        } finally {
            clock.pass(Duration.ofDays(-15));
        }
    }

    @Test
    void everythingStandsInTheRecordUnderAName() {
        warn();
        answer("No.");
        decide(Outcome.KEEP, "Fine.");

        List<HistoryRow> history = caseOf().history();
        assertThat(history)
                .extracting(HistoryRow::deed)
                .containsExactly(
                        "credential.achieved",
                        "credential.issued",
                        "credential.warned",
                        "credential.answered",
                        "credential.kept");
        assertThat(history.subList(2, 5))
                .extracting(HistoryRow::by, HistoryRow::words)
                .containsExactly(
                        tuple(Optional.of("Elena"), Optional.of(WORDS.reason())),
                        tuple(Optional.of("Anna"), Optional.of("No.")),
                        tuple(Optional.of("Elena"), Optional.of("Fine.")));
        assertThat(audit.verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void whoDecidesHasSeenTheLatest() {
        int seen = version();
        warn();

        assertThatThrownBy(() -> examiner.act(() -> decisions.warn(number, seen, WORDS, 14)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("changed-meanwhile"));
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        CredentialNumber theirs = fixture.credentialOf(examiner.id());
        int version = examiner.get(() -> cases.open(theirs)).version();

        assertThat(examiner.get(() -> cases.open(theirs)).own()).isTrue();
        assertThatThrownBy(() -> examiner.act(() -> decisions.warn(theirs, version, WORDS, 14)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("own-credential"));
    }

    @Test
    void whatWaitsForADecisionComesFirst() {
        warn();
        answer("No.");

        List<CredentialRow> all =
                examiner.get(() -> cases.list(new CaseFilter(CaseFilter.Which.ALL, CredentialFixture.PROGRAM)));
        assertThat(all.getFirst().stage().open()).isTrue();
        assertThat(examiner.get(() -> cases.list(new CaseFilter(CaseFilter.Which.OPEN, ""))))
                .allSatisfy(row -> assertThat(row.stage().open()).isTrue())
                .anySatisfy(row -> {
                    assertThat(row.number()).isEqualTo(number);
                    assertThat(row.decidable()).isTrue();
                    assertThat(row.holder()).contains("Anna");
                });
        assertThat(examiner.get(() -> cases.list(new CaseFilter(CaseFilter.Which.ALL, "other"))))
                .isEmpty();
    }

    @Test
    void whatIsTooMuchOrNothingIsRefused() {
        assertThat(new WarningWords(" x\0\r\n", List.of(" ", "a \0 b")))
                .isEqualTo(new WarningWords("x", List.of("a b")));
        assertThatThrownBy(() -> new WarningWords(" ", List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new WarningWords("x".repeat(1001), List.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new WarningWords("x", List.of("y".repeat(151))))
                .isInstanceOf(Refused.class);
        warn();
        assertThatThrownBy(() -> answer("  ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answer("x".repeat(4001))).isInstanceOf(Refused.class);
        answer("x".repeat(4000));
        assertThatThrownBy(() -> answer("Once more.")).isInstanceOf(Refused.class);
    }

    private void warn() {
        examiner.act(() -> decisions.warn(number, version(), WORDS, CredentialDecisions.USUAL_WINDOW));
    }

    private void answer(String words) {
        anna.act(() -> own.answer(number, words));
    }

    private void decide(Outcome outcome, String reason) {
        examiner.act(() -> decisions.decide(number, version(), outcome, reason));
    }

    private CredentialCase caseOf() {
        return examiner.get(() -> cases.open(number));
    }

    private int version() {
        return store.findByNumber(number.value()).orElseThrow().version();
    }

    private String latestMail() {
        return mailboxes.mailsTo(anna.email()).getFirst().body();
    }
}
