package dev.touchstone.webhook;

import dev.touchstone.tier.TierChange;
import dev.touchstone.tier.TierChanged;
import dev.touchstone.tier.TierChanges;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What happens to people's tiers; the business of the agency that pays by them, and of no other. */
@Component
class TierFacts implements FactSource {

    private final TierChanges tiers;
    private final FanOut fanOut;

    TierFacts(TierChanges tiers, FanOut fanOut) {
        this.tiers = tiers;
        this.fanOut = fanOut;
    }

    @TransactionalEventListener
    void on(TierChanged changed) {
        fanOut.afterCommit(() -> tiers.find(changed.holding()).map(TierFacts::changed));
    }

    @Override
    public List<Fact> since(Instant moment) {
        return tiers.since(moment).stream().map(TierFacts::changed).toList();
    }

    private static Fact changed(TierChange change) {
        SequencedMap<String, Object> data = new LinkedHashMap<>();
        data.put("tier", change.tier());
        return new Fact(
                MessageType.TIER_CHANGED,
                "tier.changed:" + change.holding(),
                change.since(),
                change.person(),
                Optional.of(change.agency()),
                data);
    }
}
