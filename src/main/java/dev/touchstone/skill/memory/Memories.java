package dev.touchstone.skill.memory;

import dev.touchstone.base.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people remember, and says what each should be asked again. What it costs does not grow with their answers. */
@Service
public class Memories {

    private static final Comparator<DueTopic> MOST_FORGOTTEN = Comparator.comparingDouble(DueTopic::retrievability)
            .thenComparing(due -> due.topic().key());

    private final MemoryEntries entries;

    Memories(MemoryEntries entries) {
        this.entries = entries;
    }

    /**
     * Takes down how well each topic was remembered, within the transaction that graded the answer.
     *
     * <p>Of two devices that bring the same topic at once, the second waits for the first. When the topic was new to both, the
     * second is told so by a {@link org.springframework.dao.DataIntegrityViolationException} and starts over.
     *
     * @param today the person's own day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PersonId person, Map<Topic, Recall> recalls, LocalDate today) {
        if (recalls.isEmpty()) {
            return;
        }
        Map<String, MemoryEntry> met = entries.lock(person.value(), keys(recalls.keySet())).stream()
                .collect(Collectors.toMap(MemoryEntry::topic, Function.identity()));
        List<MemoryEntry> first = new ArrayList<>();
        // In one order, so that of two devices neither waits for the other.
        byKey(recalls).forEach((topic, recall) -> {
            MemoryEntry known = met.get(topic);
            if (known == null) {
                first.add(new MemoryEntry(person, topic, recall, today));
            } else {
                known.again(recall, today);
            }
        });
        entries.saveAll(first);
    }

    /** What is due on that day or has been since before, the most forgotten first. */
    @Transactional(readOnly = true)
    public List<DueTopic> due(PersonId person, LocalDate today, int most) {
        return entries.findByPersonAndDueLessThanEqual(person.value(), today).stream()
                .map(entry -> entry.on(today))
                .sorted(MOST_FORGOTTEN)
                .limit(most)
                .toList();
    }

    /** What is due after that day, the soonest first. */
    @Transactional(readOnly = true)
    public List<DueTopic> upcoming(PersonId person, LocalDate today, int most) {
        return entries
                .findByPersonAndDueGreaterThanOrderByDueAscTopicAsc(person.value(), today, Limit.of(most))
                .stream()
                .map(entry -> entry.on(today))
                .toList();
    }

    /** What is due after that day and was not asked after the other one, the soonest first. */
    @Transactional(readOnly = true)
    public List<DueTopic> rested(PersonId person, LocalDate today, LocalDate since, int most) {
        return entries
                .findByPersonAndDueGreaterThanAndLastDayLessThanEqualOrderByDueAscTopicAsc(
                        person.value(), today, since, Limit.of(most))
                .stream()
                .map(entry -> entry.on(today))
                .toList();
    }

    /** How much {@link #due} has to say. */
    @Transactional(readOnly = true)
    public long dueCount(PersonId person, LocalDate today) {
        return entries.countByPersonAndDueLessThanEqual(person.value(), today);
    }

    /** What is known of one topic; empty before its first time. */
    @Transactional(readOnly = true)
    public Optional<MemoryRow> of(PersonId person, Topic topic) {
        return of(person, List.of(topic)).stream().findFirst();
    }

    /** What is known of those of the topics that were met. */
    @Transactional(readOnly = true)
    public List<MemoryRow> of(PersonId person, Collection<Topic> topics) {
        return topics.isEmpty()
                ? List.of()
                : entries.findByPersonAndTopicIn(person.value(), keys(topics)).stream()
                        .map(MemoryEntry::row)
                        .toList();
    }

    private static SortedMap<String, Recall> byKey(Map<Topic, Recall> recalls) {
        SortedMap<String, Recall> sorted = new TreeMap<>();
        recalls.forEach((topic, recall) -> sorted.put(topic.key(), recall));
        return sorted;
    }

    private static List<String> keys(Collection<Topic> topics) {
        return topics.stream().map(Topic::key).toList();
    }
}
