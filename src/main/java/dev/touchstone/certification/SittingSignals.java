package dev.touchstone.certification;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.integrity.AnswerFact;
import dev.touchstone.certification.integrity.PoolFacts;
import dev.touchstone.certification.integrity.Signals;
import dev.touchstone.certification.integrity.SittingFacts;
import dev.touchstone.content.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands out in a sitting, held against all others of its program; worked out when somebody looks. */
@Component
class SittingSignals {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int COMPARED = 1_000;

    private final Sittings sittings;
    private final ExamBanks banks;
    private final LoadingCache<UUID, Looked> pools;

    SittingSignals(Sittings sittings, ExamBanks banks) {
        this.sittings = sittings;
        this.banks = banks;
        this.pools = Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::look);
    }

    /** What the sittings of a program say together. @param found how many signals stand out in each */
    private record Looked(PoolFacts pool, Map<UUID, Integer> found) {}

    Signals of(Sitting sitting) {
        List<Sitting> all = compared(sitting.program());
        return Signals.of(
                facts(sitting, shownBefore(all, sitting)), looked(sitting).pool());
    }

    /** How many signals stand out in it; none in one that does not count. */
    int found(Sitting sitting) {
        return sitting.state() == SittingState.VOIDED
                ? 0
                : looked(sitting).found().getOrDefault(sitting.id().value(), 0);
    }

    /** Looks again when the sitting was handed in since. */
    private Looked looked(Sitting sitting) {
        Looked known = pools.get(sitting.program());
        if (sitting.state() != SittingState.VOIDED
                && !known.found().containsKey(sitting.id().value())) {
            pools.invalidate(sitting.program());
            known = pools.get(sitting.program());
        }
        return known;
    }

    private Looked look(UUID program) {
        List<Sitting> all = compared(program);
        List<SittingFacts> facts = new ArrayList<>();
        all.forEach(sitting -> facts.add(facts(sitting, shownBefore(all, sitting))));
        PoolFacts pool = PoolFacts.of(facts);
        Map<UUID, Integer> found = new HashMap<>();
        facts.forEach(
                one -> found.put(one.sitting(), Signals.of(one, pool).found().size()));
        return new Looked(pool, found);
    }

    private List<Sitting> compared(UUID program) {
        return sittings.withItems(sittings.handedIn(program, COMPARED));
    }

    private static Map<UUID, Integer> shownBefore(List<Sitting> all, Sitting sitting) {
        Instant start = started(sitting);
        Map<UUID, Integer> shown = new HashMap<>();
        for (Sitting earlier : all) {
            if (started(earlier).isBefore(start)) {
                earlier.items().forEach(item -> shown.merge(item.item().value(), 1, Integer::sum));
            }
        }
        return shown;
    }

    private static Instant started(Sitting sitting) {
        @Nullable Instant started = sitting.clock().startedAt();
        return started == null ? sitting.createdAt() : started;
    }

    private SittingFacts facts(Sitting sitting, Map<UUID, Integer> shown) {
        Bank bank = banks.get(sitting.bank()).bank();
        List<AnswerFact> answers = new ArrayList<>();
        for (SittingItem item : sitting.items()) {
            @Nullable Instant answered = item.answeredAt();
            if (answered != null) {
                answers.add(new AnswerFact(
                        new ItemId(item.item().value()),
                        bank.item(item.bankPlace()).curve(),
                        item.reached(),
                        item.reached() ? Optional.empty() : Optional.ofNullable(item.answer()),
                        seconds(item.shownAt(), answered),
                        shown.getOrDefault(item.item().value(), 0)));
            }
        }
        return new SittingFacts(
                sitting.id().value(), sitting.person(), sitting.submittedAt().orElseThrow(), answers);
    }

    /** A clock that was set back tells nothing. */
    private static OptionalDouble seconds(Instant shown, Instant answered) {
        double seconds = Duration.between(shown, answered).toMillis() / 1000.0;
        return seconds >= 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }
}
