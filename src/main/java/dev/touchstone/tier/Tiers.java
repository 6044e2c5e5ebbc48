package dev.touchstone.tier;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which tier people hold, for the modules above. It asks nobody for a role: whoever shows what it says has been let in before.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Tiers {

    private final Holdings holdings;
    private final LadderBook ladders;
    private final Members members;

    Tiers(Holdings holdings, LadderBook ladders, Members members) {
        this.holdings = holdings;
        this.ladders = ladders;
        this.members = members;
    }

    /** Empty for who was given none and is no active member, and for everybody where no ladder holds. */
    public Optional<HeldTier> heldBy(AgencyId agency, PersonId person) {
        return Optional.ofNullable(heldBy(agency, List.of(person)).get(person));
    }

    /**
     * Missing are those who were given none and are no active members. Where no ladder holds, they are all those who were given none.
     *
     * @param people some thousands at most
     */
    public Map<PersonId, HeldTier> heldBy(AgencyId agency, Collection<PersonId> people) {
        Optional<Ladder> ladder = ladder(agency);
        Map<PersonId, Holding> found = new HashMap<>();
        if (!people.isEmpty()) {
            holdings.now(agency.value(), people.stream().map(PersonId::value).toList())
                    .forEach(holding -> found.put(holding.person(), holding));
        }
        Map<PersonId, HeldTier> held = new HashMap<>();
        found.forEach((person, holding) ->
                held.put(person, ladder.map(now -> held(holding, now)).orElseGet(() -> asGiven(holding))));
        ladder.ifPresent(now -> members.of(
                        agency,
                        people.stream()
                                .filter(person -> !found.containsKey(person))
                                .toList())
                .forEach((person, member) -> lowest(member, now).ifPresent(tier -> held.put(person, tier))));
        return held;
    }

    /** The ladder in force; empty for an agency that has no rates of its own yet. */
    public Optional<Ladder> ladder(AgencyId agency) {
        return ladders.inForce(agency).map(LadderBook.Numbered::ladder);
    }

    private static HeldTier asGiven(Holding holding) {
        Given given = holding.given();
        return new HeldTier(given.slug(), given.name(), given.rank(), given.rate(), holding.since());
    }

    /** The rate of the ladder, unless what came with the tier is more. */
    static HeldTier held(Holding holding, Ladder ladder) {
        Given given = holding.given();
        Rate rate = ladder.find(given.slug())
                .map(Tier::rate)
                .filter(now -> now.atLeast(given.rate()))
                .orElse(given.rate());
        String name =
                ladder.find(given.slug()).map(tier -> tier.name().original()).orElse(given.name());
        return new HeldTier(given.slug(), name, Settlement.rank(given, ladder), rate, holding.since());
    }

    /** What every member holds who was given nothing yet. */
    private static Optional<HeldTier> lowest(MemberRow member, Ladder ladder) {
        Tier tier = ladder.lowest();
        return member.state() == MemberState.ACTIVE
                ? Optional.of(new HeldTier(tier.slug(), tier.name().original(), 0, tier.rate(), member.since()))
                : Optional.empty();
    }
}
