package dev.touchstone.motivation;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.practice.PracticeLog;
import dev.touchstone.skill.Standings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads what the person behind the request did: three queries, however long ago they began. */
@Component
class OwnDeeds {

    private final PracticeLog log;
    private final Standings standings;
    private final CurrentPerson me;
    private final Clock clock;

    OwnDeeds(PracticeLog log, Standings standings, CurrentPerson me, Clock clock) {
        this.log = log;
        this.standings = standings;
        this.me = me;
        this.clock = clock;
    }

    /** Nothing, for someone unknown. */
    Deeds read() {
        LocalDate today = today();
        return me.known().map(person -> of(person, today)).orElseGet(() -> Deeds.none(today));
    }

    LocalDate today() {
        return me.day(clock.instant());
    }

    private Deeds of(PersonId person, LocalDate today) {
        return new Deeds(today, log.days(person, LocalDate.EPOCH), log.mastered(person), standings.levels(person));
    }
}
