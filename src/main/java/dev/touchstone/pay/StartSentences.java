package dev.touchstone.pay;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.Work;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says before each start what its time is paid. */
@Component
@PermitAll
class StartSentences implements dev.touchstone.practice.StartTerms, dev.touchstone.certification.StartTerms {

    private final PayOffers offers;
    private final CurrentPerson me;

    StartSentences(PayOffers offers, CurrentPerson me) {
        this.offers = offers;
        this.me = me;
    }

    @Override
    public Terms here(Locale language) {
        PayWords words = new PayWords(language, me.zone());
        Function<Work, PayOffer> offered = me.known().map(offers::of).orElseGet(() -> work -> new PayOffer.Nobody());
        return new Terms() {

            @Override
            public Optional<String> brief(Work work, int minutes) {
                return Optional.of(words.brief(offered.apply(work), minutes)).filter(said -> !said.isEmpty());
            }

            @Override
            public Optional<String> whole(Work work, int minutes) {
                return Optional.of(words.whole(offered.apply(work), work, minutes));
            }
        };
    }

    @Override
    public Optional<String> of(PersonId person, Program program, Locale language) {
        Work work = Work.exam(program.uuid(), program.slug());
        return Optional.of(new PayWords(language, me.zone())
                .whole(offers.of(person, work), work, (int) program.time().toMinutes()));
    }
}
