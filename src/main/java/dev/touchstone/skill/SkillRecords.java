package dev.touchstone.skill;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's evidence and standings as a whole: merged when a guest signs in, exported, erased. */
@Component
class SkillRecords implements PersonalData {

    private final EvidenceLog log;
    private final EvidenceOrder order;
    private final StandingBook book;
    private final StandingDays days;
    private final Reckoning reckoning;

    SkillRecords(EvidenceLog log, EvidenceOrder order, StandingBook book, StandingDays days, Reckoning reckoning) {
        this.log = log;
        this.order = order;
        this.book = book;
        this.days = days;
        this.reckoning = reckoning;
    }

    /** The two turn out to be one person, whose first answer to an item is the earlier of theirs; their standing is one. */
    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        UUID from = merged.from().value();
        UUID to = merged.to().value();
        if (!log.existsByPerson(from)) {
            return;
        }
        int basis = Math.max(book.newestBasis(from), book.newestBasis(to));
        log.forgetLater(from, to);
        log.forgetLater(to, from);
        order.join(from, to);
        deleteStandings(from);
        deleteStandings(to);
        reckoning.settle(List.of(to), any -> basis);
    }

    @Override
    public Set<String> tables() {
        return Set.of("evidence", "standing", "standing_day");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "evidence",
                log.export(person.value()),
                "standing",
                book.findByPersonOrderBySkill(person.value()).stream()
                        .map(standing -> new Exported(standing.skill(), standing.track()))
                        .toList(),
                "standing_day",
                days.findByPersonOrderByDay(person.value()).stream()
                        .map(day -> new ExportedDay(day.skill(), day.point()))
                        .toList());
    }

    /** Evidence stays, with the tombstone in the person's place: item parameters rest on it. */
    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        deleteStandings(person.value());
        log.rekey(person.value(), tombstone.value());
    }

    private void deleteStandings(UUID person) {
        book.deleteAllOf(person);
        days.deleteAllOf(person);
    }

    private record Exported(String skill, Track track) {}

    private record ExportedDay(String skill, StandingPoint end) {}
}
