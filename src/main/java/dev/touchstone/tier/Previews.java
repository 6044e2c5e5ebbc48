package dev.touchstone.tier;

import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Text;
import dev.touchstone.tier.TierPreview.Count;
import dev.touchstone.tier.TierPreview.Kind;
import dev.touchstone.tier.TierPreview.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out what another ladder would do, some thousands of members at a time. Nothing is changed. */
@Component
class Previews {

    private static final int AT_ONCE = 5000;

    private final Holdings holdings;
    private final LadderBook ladders;
    private final MeritsReader merits;
    private final Members members;

    Previews(Holdings holdings, LadderBook ladders, MeritsReader merits, Members members) {
        this.holdings = holdings;
        this.ladders = ladders;
        this.merits = merits;
        this.members = members;
    }

    TierPreview of(AgencyId agency, Ladder next) {
        Optional<Ladder> now = ladders.inForce(agency).map(LadderBook.Numbered::ladder);
        Map<PersonId, Given> held = new HashMap<>();
        holdings.rows(agency.value()).forEach(row -> held.put(new PersonId(row.person()), given(row)));
        List<PersonId> learners = members.learners(agency);
        Tally tally = new Tally(now, next);
        for (int from = 0; from < learners.size(); from += AT_ONCE) {
            List<PersonId> some = learners.subList(from, Math.min(learners.size(), from + AT_ONCE));
            Map<PersonId, Merits> brought = merits.of(agency, some, next);
            for (PersonId person : some) {
                Optional<Given> before =
                        Optional.ofNullable(held.get(person)).or(() -> now.map(ladder -> Given.of(ladder, 0)));
                tally.add(person, before, then(before, next, brought.getOrDefault(person, Merits.NONE)));
            }
        }
        return tally.preview(learners.size());
    }

    private static Settlement then(Optional<Given> before, Ladder next, Merits brought) {
        return before.map(given -> Settlement.of(given, next, brought))
                .orElseGet(() -> Settlement.first(next, brought));
    }

    private static Given given(Holdings.Row row) {
        return new Given(
                row.tier(), row.name(), row.rank(), new Rate(row.minor(), Currency.getInstance(row.currency())));
    }

    /** Counts as it goes. */
    private static final class Tally {

        private static final Comparator<Move> ORDER = Comparator.comparing(Move::kind)
                .thenComparing(move -> move.before().orElse(""))
                .thenComparing(Move::after);

        private final Map<String, Counting> counts = new LinkedHashMap<>();
        private final List<Move> moves = new ArrayList<>();

        Tally(Optional<Ladder> now, Ladder next) {
            next.tiers().forEach(tier -> counts.put(tier.slug(), new Counting(tier.name())));
            now.ifPresent(ladder ->
                    ladder.tiers().forEach(tier -> counts.putIfAbsent(tier.slug(), new Counting(tier.name()))));
        }

        void add(PersonId person, Optional<Given> before, Settlement then) {
            before.ifPresent(given -> of(given).before++);
            Counting after = of(then.now());
            after.after++;
            boolean less = then.less().isPresent();
            if (less) {
                after.keeping++;
            }
            if (before.isEmpty()) {
                moves.add(move(person, before, then, Kind.FIRST));
                return;
            }
            switch (then.change()) {
                case RAISED, MOVED -> moves.add(move(person, before, then, Kind.RISES));
                case REPAID -> moves.add(move(person, before, then, less ? Kind.KEEPS : Kind.PAID_BETTER));
                case NONE, FIRST -> {
                    if (less) {
                        moves.add(move(person, before, then, Kind.KEEPS));
                    }
                }
            }
        }

        private static Move move(PersonId person, Optional<Given> before, Settlement then, Kind kind) {
            return new Move(
                    person,
                    before.map(Given::slug),
                    then.now().slug(),
                    then.less().isPresent(),
                    kind);
        }

        private Counting of(Given given) {
            return counts.computeIfAbsent(given.slug(), gone -> new Counting(Text.of("en", given.name())));
        }

        TierPreview preview(long members) {
            List<Count> all = counts.entrySet().stream()
                    .map(entry -> new Count(
                            entry.getKey(),
                            entry.getValue().name,
                            entry.getValue().before,
                            entry.getValue().after,
                            entry.getValue().keeping))
                    .toList();
            return new TierPreview(
                    all,
                    members,
                    moves.stream().sorted(ORDER).limit(TierPreview.MOST).toList(),
                    moves.size());
        }
    }

    private static final class Counting {
        private final Text name;
        private long before;
        private long after;
        private long keeping;

        Counting(Text name) {
            this.name = name;
        }
    }
}
