package dev.touchstone.pay;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Waivers: an agency that pays nothing says so, in a named person's words that its learners read. It asks nobody for
 * permission; callers let owners and managers in.
 */
@Service
@PermitAll
public class Waivers {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final WaiverLog log;
    private final Audit audit;
    private final Clock clock;

    Waivers(WaiverLog log, Audit audit, Clock clock) {
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that nothing is paid at a tier.
     *
     * @param thing one lesson or program; empty for all training at that tier
     * @param by owner or manager, and what they are called
     * @throws Refused without a reason that says something
     */
    @Transactional
    public Waiver log(AgencyId agency, String tier, Optional<Thing> thing, String reason, PersonId by, String byName) {
        return add(agency, tier, thing, true, reason, by, byName);
    }

    /** Takes it back; what was worked meanwhile stays as it was agreed. */
    @Transactional
    public Waiver takeBack(
            AgencyId agency, String tier, Optional<Thing> thing, String reason, PersonId by, String byName) {
        return add(agency, tier, thing, false, reason, by, byName);
    }

    /** Everything an agency logged, the newest first. */
    @Transactional(readOnly = true)
    public List<Waiver> of(AgencyId agency) {
        return log.of(agency);
    }

    /** What stands now at a tier. */
    @Transactional(readOnly = true)
    public Standing standing(AgencyId agency, String tier) {
        Map<Optional<UUID>, Waiver> newest = new LinkedHashMap<>();
        log.of(agency).stream()
                .filter(waiver -> waiver.tier().equals(tier))
                .forEach(waiver -> newest.putIfAbsent(waiver.thing().map(Thing::id), waiver));
        return new Standing(newest);
    }

    /** The newest word on each thing of a tier. */
    public record Standing(Map<Optional<UUID>, Waiver> newest) {

        /** The waiver that covers a thing: its own, or else the one for all. */
        public Optional<Waiver> of(Optional<UUID> thing) {
            return at(thing).or(() -> at(Optional.empty()));
        }

        private Optional<Waiver> at(Optional<UUID> thing) {
            return Optional.ofNullable(newest.get(thing)).filter(Waiver::stands);
        }
    }

    private Waiver add(
            AgencyId agency,
            String tier,
            Optional<Thing> thing,
            boolean stands,
            String reason,
            PersonId by,
            String byName) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refused(
                    422, "reason-missing", "Say why, in 10 to 2,000 characters; the people concerned will read it.");
        }
        Waiver waiver = new Waiver(
                UUID.randomUUID(),
                agency,
                tier,
                thing,
                stands,
                why,
                by,
                byName,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        log.add(waiver);
        audit.record(
                stands ? "pay.waived" : "pay.waiver-taken-back",
                new Subject("agency", Optional.of(agency.value()), Optional.of(by)),
                Map.of("tier", tier, "thing", thing.map(Thing::slug).orElse(""), "reason", why));
        return waiver;
    }
}
