package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.SittingDecided;
import dev.touchstone.certification.SittingState;
import dev.touchstone.certification.SittingView;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** From the last answer of an exam to a signed badge. */
@AccountTest
@Tag("both-databases")
class EarnedInAnExamTest {

    @Autowired
    private BeanFactory house;

    @Autowired
    private OwnCredentials own;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Issuing issuing;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aPassedExamGivesOneSignedCredentialHoweverOftenItIsHeardOf() {
        ACandidate anna = ACandidate.of(house, "text-labelling");
        SittingView end = anna.finishes(anna.begins("text-labelling"), true);
        assertThat(end.state()).isEqualTo(SittingState.DECIDED);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SittingDecided(end.id().value(), Instant.now())));
        issuing.catchUp();
        List<OwnCredential> held = anna.does(own::mine);
        assertThat(held).hasSize(1);
        PublicCredential shown = credentials.byNumber(held.getFirst().number()).orElseThrow();
        assertThat(shown.status()).isEqualTo(CredentialStatus.VALID);
        assertThat(shown.holderName()).isEmpty();
        assertThat(credentials.badge(held.getFirst().number()).orElseThrow().json())
                .contains("eddsa-rdfc-2022")
                .contains("\"value\":\"text-a ")
                .doesNotContain("Anna");
    }

    @Test
    void whoIsNotThereYetHoldsNothing() {
        ACandidate ben = ACandidate.of(house, "text-labelling");
        ben.finishes(ben.begins("text-labelling"), false);
        assertThat(ben.does(own::mine)).isEmpty();
    }

    @Test
    void aCredentialThatIsClaimedWaitsForItsClaim() {
        ACandidate eva = ACandidate.of(house, "answer-judging");
        eva.finishes(eva.begins("answer-judging"), true);
        OwnCredential held = eva.does(own::mine).getFirst();
        assertThat(credentials.byNumber(held.number())).isEmpty();
    }
}
