package dev.touchstone.tier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to people's tiers, for modules above. It asks nobody who they are: whoever shows what it says does. */
@Service
@Transactional(readOnly = true)
public class TierChanges {

    private final Holdings holdings;

    TierChanges(Holdings holdings) {
        this.holdings = holdings;
    }

    /** @param holding of a {@link TierChanged}; empty where the tier stayed the same, as in a better rate */
    public Optional<TierChange> find(UUID holding) {
        return holdings.findById(holding).flatMap(this::change);
    }

    /** Those of then or later, the earliest first. */
    public List<TierChange> since(Instant moment) {
        return holdings.findBySinceGreaterThanEqualOrderBySince(moment).stream()
                .flatMap(holding -> change(holding).stream())
                .toList();
    }

    private Optional<TierChange> change(Holding holding) {
        Given given = holding.given();
        Optional<String> before = holdings.findByAgencyAndPersonAndPlace(
                        holding.agency().value(), holding.person().value(), holding.place() - 1)
                .map(earlier -> earlier.given().slug());
        boolean other = before.map(slug -> !slug.equals(given.slug()) || holding.cause() == Holding.Cause.LOWERED)
                .orElse(holding.cause() != Holding.Cause.JOINED);
        return other
                ? Optional.of(new TierChange(
                        holding.id(),
                        holding.agency(),
                        holding.person(),
                        before,
                        given.slug(),
                        given.name(),
                        given.rank(),
                        given.rate(),
                        holding.cause() == Holding.Cause.LOWERED,
                        holding.since()))
                : Optional.empty();
    }
}
