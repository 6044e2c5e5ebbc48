package dev.touchstone.certification;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Program;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets a candidate take a seat, one at a time in a program. Needs a transaction. */
@Component
class Admission {

    private final Sittings sittings;
    private final Candidacies candidacies;
    private final Allowances allowances;
    private final CurrentPerson me;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Admission(Sittings sittings, Candidacies candidacies, Allowances allowances, CurrentPerson me, Clock clock) {
        this.sittings = sittings;
        this.candidacies = candidacies;
        this.allowances = allowances;
        this.me = me;
        this.clock = clock;
    }

    /** The open sitting, or a new one. @throws Refused when a condition is not met */
    Sitting seat(Program program, PinnedBank bank) {
        PersonId person = me.id();
        return open(person, program).orElseGet(() -> {
            List<Condition> missing = candidacies.conditions(person, me.signedIn(), program).stream()
                    .filter(condition -> !condition.met())
                    .toList();
            if (!missing.isEmpty()) {
                throw new Refused(
                        409,
                        "not-eligible",
                        "Not yet: "
                                + missing.stream().map(Admission::plain).collect(Collectors.joining(" "))
                                + " The page of this certification says how to get there.");
            }
            SittingTerms terms = SittingTerms.of(program, allowances.of(person));
            Sitting sitting = new Sitting(person, program.uuid(), bank.id(), terms, chance.nextLong(), clock.instant());
            return sittings.save(sitting);
        });
    }

    private Optional<Sitting> open(PersonId person, Program program) {
        return sittings.of(person).stream()
                .filter(sitting -> sitting.program().equals(program.uuid())
                        && sitting.state().isOpen())
                .findFirst();
    }

    private static String plain(Condition condition) {
        return switch (condition) {
            case Condition.Account account -> "an exam needs an account.";
            case Condition.Level level -> "the level " + level.level() + " in " + level.skill() + " is missing.";
            case Condition.SittingsLeft left -> "no sitting is left.";
            case Condition.Wait wait -> "the next sitting is possible from " + wait.until() + ".";
        };
    }
}
