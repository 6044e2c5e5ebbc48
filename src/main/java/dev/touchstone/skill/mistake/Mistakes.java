package dev.touchstone.skill.mistake;

import dev.touchstone.base.PersonId;
import dev.touchstone.skill.mistake.MistakeDay.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the errors people make, and says which cost them most. */
@Service
public class Mistakes {

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::clause).thenComparing(Place::error);

    private final MistakeDays days;

    Mistakes(MistakeDays days) {
        this.days = days;
    }

    /**
     * Adds the errors of one answer to the tally of the day, within the transaction that graded it.
     *
     * <p>Of two devices that bring the same kind of error at once, the second waits for the first. When it was the first of the day
     * on both, the second is told so by a {@link org.springframework.dao.DataIntegrityViolationException} and starts over.
     *
     * @param skill slug
     * @param today the person's own day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PersonId person, String skill, List<MistakeMade> mistakes, LocalDate today) {
        if (mistakes.isEmpty()) {
            return;
        }
        List<String> clauses = mistakes.stream()
                .map(mistake -> mistake.clause().toString())
                .distinct()
                .toList();
        Map<Place, MistakeDay> known = days.lock(person.value(), today, skill, clauses).stream()
                .collect(Collectors.toMap(MistakeDay::place, Function.identity()));
        // In one order, so that of two devices neither waits for the other.
        Map<Place, MistakeDay> first = new TreeMap<>(IN_ORDER);
        for (MistakeMade mistake : mistakes) {
            Place place = new Place(today, skill, mistake.clause().toString(), mistake.error());
            MistakeDay tally = known.get(place);
            if (tally == null) {
                tally = first.computeIfAbsent(place, unmet -> new MistakeDay(person, unmet));
            }
            tally.count(mistake);
        }
        days.saveAll(first.values());
    }

    /**
     * The errors made from one day to another, both included, the costliest first; beside each what it was in as many days before.
     *
     * @param to not before {@code from}
     */
    @Transactional(readOnly = true)
    public List<MistakePattern> patterns(PersonId person, LocalDate from, LocalDate to) {
        LocalDate before = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        return days.sums(person.value(), before, from, to).stream()
                .map(MistakeSum::pattern)
                .toList();
    }
}
