package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.Browser;
import dev.touchstone.account.Someone;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@CredentialTest
class CredentialDataTest {

    @Autowired
    private CredentialFixture fixture;

    @Autowired
    private CredentialData data;

    @Autowired
    private Credentials credentials;

    @Autowired
    private OwnCredentials own;

    @Autowired
    private CredentialCases cases;

    @Autowired
    private CredentialDecisions decisions;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void whatSomebodyHoldsIsExported() {
        Someone anna = fixture.learner("Anna");
        fixture.credentialOf(anna.id());

        assertThat(data.export(anna.id())).containsOnlyKeys(data.tables());
        assertThat(data.export(anna.id()).get("credential")).asList().hasSize(1);
    }

    @Test
    void anErasedHolderLeavesAValidCredentialWithoutANameOrAReason() {
        Someone anna = fixture.learner("Anna Schmidt");
        Someone examiner = fixture.examiner("Elena");
        CredentialNumber number = fixture.credentialOf(anna.id());
        anna.act(() -> own.showName(number, true));
        warn(examiner, number);
        anna.act(() -> own.answer(number, "I am Anna Schmidt."));

        data.erase(anna.id(), PersonId.random());
        data.erase(anna.id(), PersonId.random());

        PublicCredential shown = credentials.byNumber(number).orElseThrow();
        assertThat(shown.status()).isEqualTo(CredentialStatus.VALID);
        assertThat(shown.holderName()).isEmpty();
        assertThat(credentials.badge(number).orElseThrow().json()).doesNotContain("Schmidt");
        CredentialCase left = examiner.get(() -> cases.open(number));
        assertThat(left.row().holder()).isEmpty();
        assertThat(left.row().reason()).isEmpty();
        assertThat(left.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.reason()).isEmpty();
            assertThat(warning.answer()).isEmpty();
            assertThat(warning.warnedBy()).contains("Elena");
        });
        assertThat(anna.get(own::mine)).isEmpty();
    }

    @Test
    void anErasedExaminerLeavesTheDecisionWithoutAName() {
        Someone anna = fixture.learner("Anna");
        Someone elena = fixture.examiner("Elena");
        Someone other = fixture.examiner("Otto");
        CredentialNumber number = fixture.credentialOf(anna.id());
        warn(elena, number);

        data.erase(elena.id(), PersonId.random());

        assertThat(other.get(() -> cases.open(number)).warnings())
                .extracting(WarningRow::warnedBy)
                .containsExactly(Optional.empty());
    }

    @Test
    void whatAGuestEarnedBelongsToTheAccount() {
        PersonId guest = new Browser().visit(current::id);
        Someone anna = fixture.learner("Anna");
        CredentialNumber number = credentials.issue(fixture.passed(guest, IssuePolicy.ON_CLAIM));

        events.publishEvent(new GuestMerged(guest, anna.id()));
        events.publishEvent(new GuestMerged(guest, anna.id()));

        assertThat(anna.get(own::mine)).extracting(OwnCredential::number).containsExactly(number);
        anna.act(() -> own.claim(number));
        assertThat(credentials.byNumber(number)).isPresent();
    }

    private void warn(Someone examiner, CredentialNumber number) {
        WarningWords words = new WarningWords("About Anna Schmidt.", List.of());
        examiner.act(() -> decisions.warn(number, cases.open(number).version(), words, 14));
    }
}
