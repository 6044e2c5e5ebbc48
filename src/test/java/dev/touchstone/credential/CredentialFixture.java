package dev.touchstone.credential;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import dev.touchstone.content.Text;
import dev.touchstone.credential.badge.SignedBadge;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** People who pass, people who decide, and a signer that writes down what it was given. */
@TestConfiguration(proxyBeanMethods = false)
public class CredentialFixture {

    public static final String PROGRAM = "street-boxes";

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Clock clock;

    @Bean
    @Primary
    static BadgeSigner writesDownWhatItWasGiven() {
        return facts -> new SignedBadge("{\"badge\":\"" + facts + "\"}", "jwt of " + facts, "test-key");
    }

    @Bean
    @Primary
    static Achievements oneProgram() {
        Text name = Text.of("en", "Street boxes").with("es", "Cajas en la calle");
        Text more = Text.of("en", "Draws boxes in street scenes.");
        return slug -> Optional.of(slug)
                .filter(PROGRAM::equals)
                .map(known -> new Achievements.Achievement(known, name, more, more, "/course"));
    }

    public Someone learner(String name) {
        return someone(name, Set.of());
    }

    public Someone examiner(String name) {
        return someone(name, Set.of(Role.EXAMINER));
    }

    public Someone someone(String name, Set<Role> roles) {
        return someone(name, roles, Language.EN);
    }

    public Someone someone(String name, Set<Role> roles, Language language) {
        return Someone.enrolled(operators, signIns, name, language, roles);
    }

    public Achieved passed(PersonId person, IssuePolicy policy) {
        return new Achieved(
                UUID.randomUUID(),
                person,
                UUID.randomUUID(),
                PROGRAM,
                clock.instant(),
                0.86,
                0.8,
                0.91,
                0.75,
                24,
                List.of("street-a 1.0"),
                Period.ofYears(2),
                policy);
    }

    public CredentialNumber credentialOf(PersonId person) {
        return credentials.issue(passed(person, IssuePolicy.AUTOMATIC));
    }
}
