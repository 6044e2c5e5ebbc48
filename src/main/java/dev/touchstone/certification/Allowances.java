package dev.touchstone.certification;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time in exams, on request, for whoever needs it; no reason is kept. It holds for sittings that are created after it. */
@Service
public class Allowances {

    private static final double LEAST = 1.25;
    private static final double MOST = 2;

    private final AllowanceBook book;
    private final CurrentPerson me;
    private final Clock clock;

    Allowances(AllowanceBook book, CurrentPerson me, Clock clock) {
        this.book = book;
        this.me = me;
        this.clock = clock;
    }

    /** @param factor on the time of an exam, 1.25 to 2 */
    @Transactional
    @PreAuthorize("hasRole('OPERATOR')")
    public void grant(PersonId person, double factor) {
        if (!(factor >= LEAST && factor <= MOST)) {
            throw new Refused(422, "allowance", "Extra time is a factor from 1.25 to 2, such as 1.5.");
        }
        book.findByPerson(person.value())
                .ifPresentOrElse(
                        known -> known.change(factor, me.id(), clock.instant()),
                        () -> book.save(new Allowance(person, factor, me.id(), clock.instant())));
    }

    /** Back to the usual time. */
    @Transactional
    @PreAuthorize("hasRole('OPERATOR')")
    public void withdraw(PersonId person) {
        book.findByPerson(person.value()).ifPresent(book::delete);
    }

    /** The factor on the time of whoever asks; 1 without an allowance. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public double mine() {
        return me.known().map(this::of).orElse(1.0);
    }

    /** The factor on the person's time; 1 without an allowance. */
    double of(PersonId person) {
        return book.findByPerson(person.value()).map(Allowance::factor).orElse(1.0);
    }
}
