package dev.touchstone.skill.mistake;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.OneEach;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's mistakes as a whole: merged when a guest signs in, exported, erased. */
@Component
class MistakeData implements PersonalData {

    private static final String TABLE = "mistake_day";

    private final MistakeDays days;

    MistakeData(MistakeDays days) {
        this.days = days;
    }

    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        List<MistakeDay> guests = days.findByPersonOrderByDay(merged.from().value());
        Set<LocalDate> dates = guests.stream().map(guest -> guest.place().day()).collect(Collectors.toSet());
        days.deleteAll(
                OneEach.handOver(guests, days.findByPersonAndDayIn(merged.to().value(), dates), merged.to()));
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                TABLE,
                days.findByPersonOrderByDay(person.value()).stream()
                        .map(MistakeDay::row)
                        .toList());
    }

    /** Nothing rests on a person's mistakes, so they go. */
    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        days.forget(person.value());
    }
}
