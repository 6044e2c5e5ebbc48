package dev.touchstone.pay;

import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.Tier;
import dev.touchstone.tier.Tiers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency's waivers: staff reads them, owners and managers log them and take them back. */
@Service
@PreAuthorize("isAuthenticated()")
public class AgencyWaivers {

    private final AgencyAccess access;
    private final Waivers waivers;
    private final ThingNames names;
    private final Tiers tiers;
    private final Accounts accounts;
    private final CurrentPerson me;

    AgencyWaivers(
            AgencyAccess access, Waivers waivers, ThingNames names, Tiers tiers, Accounts accounts, CurrentPerson me) {
        this.access = access;
        this.tiers = tiers;
        this.waivers = waivers;
        this.names = names;
        this.accounts = accounts;
        this.me = me;
    }

    /**
     * Everything an agency logged.
     *
     * @param standing what counts now, the newest first
     * @param past what was taken back or said anew, and the taking back itself, the newest first
     * @param tiers of the agency's ladder, the lowest first; none while it has no rates
     */
    public record Book(List<Waiver> standing, List<Waiver> past, List<Tier> tiers) {}

    /** Whether the agency has rates of its own yet. */
    @Transactional(readOnly = true)
    public boolean hasRates(String agency) {
        return tiers.ladder(access.read(agency).id()).isPresent();
    }

    @Transactional(readOnly = true)
    public Book read(String agency) {
        AgencyId id = access.read(agency).id();
        List<Waiver> all = waivers.of(id);
        Set<Place> met = new HashSet<>();
        List<Waiver> standing = all.stream()
                .filter(waiver -> met.add(Place.of(waiver)) && waiver.stands())
                .toList();
        return new Book(
                standing,
                all.stream().filter(waiver -> !standing.contains(waiver)).toList(),
                tiers.ladder(id).map(Ladder::tiers).orElse(List.of()));
    }

    /**
     * @param tier slug of one of the agency's tiers
     * @param thing slug of a lesson or program; empty for all training at that tier
     * @throws Refused without a tier, a thing that is known and a reason that says something
     */
    @Transactional
    public Waiver log(String agency, String tier, Optional<String> thing, String reason) {
        AgencyRow row = access.manage(agency);
        if (tiers.ladder(row.id()).flatMap(ladder -> ladder.find(tier)).isEmpty()) {
            throw new Refused(422, "tier-missing", "Choose the tier at which nothing is paid.");
        }
        Optional<Thing> about = thing.map(slug -> names.find(slug)
                .orElseThrow(() -> new Refused(422, "thing-unknown", "Choose a lesson or exam of the course.")));
        return waivers.log(row.id(), tier, about, reason, me.id(), byName());
    }

    /** What was worked meanwhile stays as it was agreed. */
    @Transactional
    public Waiver takeBack(String agency, String tier, Optional<Thing> thing, String reason) {
        AgencyRow row = access.manage(agency);
        return waivers.takeBack(row.id(), tier, thing, reason, me.id(), byName());
    }

    private String byName() {
        return accounts.me()
                .flatMap(AccountRow::name)
                .orElseThrow(() ->
                        new Refused(409, "no-name", "Give your account a name first: it stands under the waiver."));
    }

    private record Place(String tier, Optional<UUID> thing) {

        static Place of(Waiver waiver) {
            return new Place(waiver.tier(), waiver.thing().map(Thing::id));
        }
    }
}
