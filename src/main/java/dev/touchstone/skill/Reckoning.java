package dev.touchstone.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sets the standings of some people to what their evidence comes to; what is right already is left as it is. */
@Component
class Reckoning {

    private final EvidenceReader reader;
    private final StandingRows standings;
    private final ParameterSets parameters;
    private final LevelRules rules;
    private final JdbcTemplate database;

    Reckoning(
            EvidenceReader reader,
            StandingRows standings,
            ParameterSets parameters,
            LevelRules rules,
            JdbcTemplate database) {
        this.reader = reader;
        this.standings = standings;
        this.parameters = parameters;
        this.rules = rules;
        this.database = database;
    }

    /** @param changed standings that were not what the evidence comes to */
    record Sum(long rows, int standings, int changed) {

        static final Sum NOTHING = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(rows + other.rows, standings + other.standings, changed + other.changed);
        }
    }

    /**
     * Needs a transaction around it. A skill that left the course keeps the standings it had.
     *
     * @param basis the basis that a standing gets, from the one it has
     */
    Sum settle(Collection<UUID> people, IntUnaryOperator basis) {
        Map<StandingKey, StandingRows.Stored> stored = standings.lock(people);
        Map<StandingKey, List<StandingRows.Day>> storedDays = standings.days(people);
        Map<Integer, ParameterSet> sets = new HashMap<>();
        Sum sum = Sum.NOTHING;
        for (List<EvidenceRow> rows : groups(reader.of(people))) {
            EvidenceRow first = rows.getFirst();
            if (!rules.knows(first.skill())) {
                continue;
            }
            StandingKey key = new StandingKey(first.person(), first.skill());
            StandingRows.Stored known = stored.get(key);
            int newBasis = basis.applyAsInt(known == null ? 0 : known.basis());
            Replayed replayed = Replayed.of(
                    rows, newBasis, sets.computeIfAbsent(newBasis, this::parametersOf), rules.of(key.skill()));
            boolean changed = write(key, known, storedDays.getOrDefault(key, List.of()), replayed, newBasis);
            sum = sum.plus(new Sum(rows.size(), 1, changed ? 1 : 0));
        }
        return sum;
    }

    private boolean write(
            StandingKey key,
            StandingRows.@org.jspecify.annotations.Nullable Stored known,
            List<StandingRows.Day> knownDays,
            Replayed replayed,
            int basis) {
        boolean changed = false;
        if (known == null) {
            standings.insert(key, replayed.track(), basis);
            changed = true;
        } else if (!known.track().equals(replayed.track()) || known.basis() != basis) {
            standings.update(key, replayed.track(), basis);
            changed = !known.track().equals(replayed.track());
        }
        List<StandingRows.Day> days =
                replayed.days().stream().map(StandingRows.Day::of).toList();
        if (!days.equals(knownDays)) {
            standings.replaceDays(key, days);
            changed = true;
        }
        return changed;
    }

    private ParameterSet parametersOf(int basis) {
        return database
                .queryForList("select parameter_version from standing_basis where number = ?", Integer.class, basis)
                .stream()
                .findFirst()
                .map(parameters::read)
                .orElse(ParameterSet.NONE);
    }

    private static Collection<List<EvidenceRow>> groups(List<EvidenceRow> rows) {
        Map<StandingKey, List<EvidenceRow>> groups = new LinkedHashMap<>();
        for (EvidenceRow row : rows) {
            groups.computeIfAbsent(new StandingKey(row.person(), row.skill()), any -> new ArrayList<>())
                    .add(row);
        }
        return groups.values();
    }
}
