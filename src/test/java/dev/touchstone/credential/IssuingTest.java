package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.ChainVerdict;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.notice.MailRow;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CredentialTest
class IssuingTest {

    private static final int AT_ONCE = 20;

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
    private AccountFixture mailboxes;

    @Autowired
    private Audit audit;

    @Autowired
    private MovableClock clock;

    @Test
    void twentyCallsAtOnceMakeOneCredential() throws Exception {
        Someone anna = fixture.learner("Anna");
        Achieved achieved = fixture.passed(anna.id(), IssuePolicy.AUTOMATIC);
        List<CredentialNumber> numbers = AtOnce.each(AT_ONCE, () -> credentials.issue(achieved));

        assertThat(Set.copyOf(numbers)).hasSize(1);
        assertThat(anna.get(own::mine)).hasSize(1);
        assertThat(mailsTo(anna)).hasSize(1);
        assertThat(audit.verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void anAutomaticOneIsThereAtOnceAndSaysNothingPrivate() {
        Someone anna = fixture.learner("Anna Private");
        CredentialNumber number = fixture.credentialOf(anna.id());

        PublicCredential shown = credentials.byNumber(number).orElseThrow();
        assertThat(shown.status()).isEqualTo(CredentialStatus.VALID);
        assertThat(shown.holderName()).isEmpty();
        assertThat(shown.validUntil())
                .isEqualTo(shown.validFrom()
                        .atOffset(ZoneOffset.UTC)
                        .plus(Period.ofYears(2))
                        .toInstant());
        assertThat(shown.toString()).doesNotContain("Anna", anna.id().toString(), anna.email());
        assertThat(credentials.badge(number).orElseThrow().json())
                .doesNotContain("Anna", anna.id().toString());
        assertThat(mailsTo(anna).getFirst().body()).contains("Street boxes", number.value(), "/credentials");
    }

    @Test
    void oneToBeClaimedWaitsForTheHolder() {
        Someone anna = fixture.learner("Anna");
        Someone bert = fixture.learner("Bert");
        CredentialNumber number = credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_CLAIM));

        assertThat(credentials.byNumber(number)).isEmpty();
        assertThatThrownBy(() -> bert.act(() -> own.claim(number))).isInstanceOf(NotFound.class);
        anna.act(() -> own.claim(number));
        assertThat(credentials.byNumber(number)).isPresent();
        assertThatThrownBy(() -> anna.act(() -> own.claim(number))).isInstanceOf(Refused.class);
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void oneThatWaitedTooLongCannotBeClaimed() {
        Someone anna = fixture.learner("Anna");
        CredentialNumber number = credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_CLAIM));
        clock.pass(Duration.ofDays(2 * 366));
        try {
            assertThatThrownBy(() -> anna.act(() -> own.claim(number)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("expired"));
        } finally {
            clock.pass(Duration.ofDays(-2 * 366));
        }
    }

    @Test
    void oneToBeReviewedIsIssuedOrDeclinedByAnExaminerWhoIsNotItsHolder() {
        Someone anna = fixture.learner("Anna");
        Someone examiner = fixture.examiner("Elena");
        CredentialNumber issued = credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_REVIEW));
        CredentialNumber declined = credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_REVIEW));
        CredentialNumber theirs = credentials.issue(fixture.passed(examiner.id(), IssuePolicy.ON_REVIEW));

        assertThatThrownBy(() -> anna.act(() -> decisions.approve(issued, 0)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThatThrownBy(() -> examiner.act(() -> decisions.approve(theirs, version(theirs))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("own-credential"));
        examiner.act(() -> decisions.approve(issued, version(issued)));
        examiner.act(() -> decisions.decline(declined, version(declined), "Two people answered."));

        assertThat(credentials.byNumber(issued)).isPresent();
        assertThat(credentials.byNumber(declined)).isEmpty();
        assertThat(anna.get(own::mine))
                .filteredOn(one -> one.number().equals(declined))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.stage()).isEqualTo(Stage.DECLINED);
                    assertThat(one.reason()).contains("Two people answered.");
                });
        assertThat(mailsTo(anna).getFirst().body()).contains("Elena", "Two people answered.");
    }

    @Test
    void aNameIsShownOnlyWhenItsHolderWantsIt() {
        Someone anna = fixture.learner("Anna Schmidt");
        CredentialNumber number = fixture.credentialOf(anna.id());

        anna.act(() -> own.showName(number, true));
        assertThat(credentials.byNumber(number).orElseThrow().holderName()).contains("Anna Schmidt");
        assertThat(credentials.badge(number).orElseThrow().jwt()).contains("Anna Schmidt");
        anna.act(() -> own.showName(number, false));
        assertThat(credentials.byNumber(number).orElseThrow().holderName()).isEmpty();
        assertThat(credentials.badge(number).orElseThrow().jwt()).doesNotContain("Anna");
    }

    @Test
    void afterItsTimeACredentialSaysSoByItself() {
        Someone anna = fixture.learner("Anna");
        CredentialNumber number = fixture.credentialOf(anna.id());
        clock.pass(Duration.ofDays(2 * 366));
        try {
            PublicCredential shown = credentials.byNumber(number).orElseThrow();
            assertThat(shown.status()).isEqualTo(CredentialStatus.EXPIRED);
            assertThat(shown.statusSince()).isEqualTo(shown.validUntil());
        } finally {
            clock.pass(Duration.ofDays(-2 * 366));
        }
    }

    private int version(CredentialNumber number) {
        return cases.open(number).version();
    }

    private List<MailRow> mailsTo(Someone someone) {
        return mailboxes.mailsTo(someone.email());
    }

    @Test
    void aNewCredentialChangesNoStatus() {
        long version = statuses.version();
        fixture.credentialOf(fixture.learner("Anna").id());
        assertThat(statuses.version()).isEqualTo(version);
    }
}
