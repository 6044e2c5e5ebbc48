package dev.touchstone.skill.memory;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's memory as a whole: merged when a guest signs in, exported, erased. */
@Component
class MemoryData implements PersonalData {

    private static final String TABLE = "memory";

    private final MemoryEntries entries;

    MemoryData(MemoryEntries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        Map<String, MemoryEntry> own = entries
                .findByPersonOrderByTopic(merged.to().value())
                .stream()
                .collect(Collectors.toMap(MemoryEntry::topic, Function.identity()));
        List<MemoryEntry> guests =
                entries.findByPersonOrderByTopic(merged.from().value());
        for (MemoryEntry guest : guests) {
            MemoryEntry kept = own.get(guest.topic());
            if (kept == null) {
                guest.becomes(merged.to());
            } else {
                kept.absorb(guest);
            }
        }
        entries.deleteAll(
                guests.stream().filter(guest -> own.containsKey(guest.topic())).toList());
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
                entries.findByPersonOrderByTopic(person.value()).stream()
                        .map(MemoryEntry::row)
                        .toList());
    }

    /** Nothing rests on what somebody remembered, so it goes. */
    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        entries.forget(person.value());
    }
}
