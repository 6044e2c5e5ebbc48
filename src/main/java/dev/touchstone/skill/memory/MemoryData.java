package dev.touchstone.skill.memory;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.OneEach;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.Map;
import java.util.Set;
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
        entries.deleteAll(OneEach.handOver(
                entries.findByPersonOrderByTopic(merged.from().value()),
                entries.findByPersonOrderByTopic(merged.to().value()),
                merged.to()));
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
