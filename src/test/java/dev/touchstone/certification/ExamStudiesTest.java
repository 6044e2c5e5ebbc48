package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.Role;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AccountTest
class ExamStudiesTest {

    @Autowired
    private ExamStudies studies;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private ExamItems items;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Test
    void everyPassMarkLiesClearlyAboveWhatABlindGuessReaches() {
        for (Program program : curriculum.programs()) {
            assertThat(items.of(program).bank().items())
                    .as(program.slug())
                    .hasSizeGreaterThan(80)
                    .allSatisfy(item -> assertThat(item.curve().guess()).isLessThanOrEqualTo(0.6));
            assertThat(items.of(program).bank().areas()).hasSize(program.areas().size());
        }
    }

    @Test
    void theAblerPassMoreOftenAndTheProgramSaysWhetherItsBankIsLargeEnough() {
        Browser browser = new Browser();
        String email = AccountFixture.anAddress();
        operators.enrol(
                EmailAddress.parse(email).orElseThrow(),
                AccountFixture.PASSWORD,
                "Olga",
                Language.EN,
                Set.of(Role.OPERATOR));
        browser.visit(() -> signIns.signIn(email, AccountFixture.PASSWORD));
        ExamStudies.Study study = browser.visit(() -> studies.of("text-labelling"));
        assertThat(study.curves().abilities().getFirst().passPct()).isLessThan(5);
        assertThat(study.curves().abilities().getLast().passPct()).isGreaterThan(95);
        assertThat(study.enough()).isFalse();
        assertThat(study.rate()).isBetween(0.2, 0.5);
    }

    @Test
    void whoIsNoExaminerSeesNoStudy() {
        Browser browser = new Browser();
        assertThatThrownBy(() -> browser.visit(() -> studies.of("text-labelling")))
                .isInstanceOfAny(
                        AccessDeniedException.class,
                        org.springframework.security.authentication.AuthenticationCredentialsNotFoundException.class);
    }
}
