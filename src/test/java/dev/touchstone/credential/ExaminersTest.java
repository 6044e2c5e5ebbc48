package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Someone;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CredentialTest
class ExaminersTest {

    @Autowired
    private CredentialFixture fixture;

    @Autowired
    private Examiners examiners;

    @Autowired
    private CredentialCases cases;

    @Autowired
    private AccountFixture mailboxes;

    private Someone operator;

    @BeforeEach
    void anOperator() {
        operator = fixture.someone("Olga", Set.of(Role.OPERATOR));
    }

    @Test
    void anOperatorAppointsAndDismissesByAddressAndBothAreOnRecord() {
        Someone anna = fixture.learner("Anna");
        assertThat(operator.get(() -> examiners.appoint(" " + anna.email().toUpperCase() + " ")))
                .as("she has an account")
                .isFalse();
        assertThat(operator.get(examiners::list))
                .extracting(Examiners.ExaminerRow::email)
                .anySatisfy(email -> assertThat(email.value()).isEqualTo(anna.email()));

        operator.act(() -> examiners.dismiss(anna.id()));

        assertThat(operator.get(examiners::list))
                .extracting(Examiners.ExaminerRow::person)
                .doesNotContain(anna.id());
        assertThat(operator.get(examiners::changes))
                .filteredOn(
                        change -> change.email().filter(anna.email()::equals).isPresent())
                .extracting(Examiners.Change::appointed)
                .containsExactly(false, true);
        assertThat(operator.get(examiners::changes).getFirst().by()).contains("Olga");
        assertThatThrownBy(() -> operator.act(() -> examiners.dismiss(anna.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasNoAccountIsInvited() {
        String email = AccountFixture.anAddress();

        assertThat(operator.get(() -> examiners.appoint(email))).isTrue();
        assertThat(mailboxes.mailsTo(email)).hasSize(1);
        assertThatThrownBy(() -> operator.act(() -> examiners.appoint("not an address")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyOperatorsAppointAndOnlyThoseAppointedSeeCases() {
        Someone examiner = fixture.examiner("Elena");
        Someone anna = fixture.learner("Anna");

        assertThatThrownBy(() -> examiner.act(() -> examiners.appoint(anna.email())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> anna.act(cases::programs)).isInstanceOf(AccessDeniedException.class);
        assertThat(examiner.get(cases::programs)).isNotNull();
        assertThat(operator.get(cases::programs)).isNotNull();
    }
}
