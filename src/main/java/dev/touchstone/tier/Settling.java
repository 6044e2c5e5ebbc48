package dev.touchstone.tier;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what people hold follow what they have shown and the ladder in force: up at once, never down. Doing it again changes
 * nothing. Where no ladder holds, nobody is given anything.
 */
@Component
class Settling {

    private final Holdings holdings;
    private final LadderBook ladders;
    private final MeritsReader merits;
    private final Agencies agencies;
    private final TierLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            Holdings holdings,
            LadderBook ladders,
            MeritsReader merits,
            Agencies agencies,
            TierLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holdings = holdings;
        this.ladders = ladders;
        this.merits = merits;
        this.agencies = agencies;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** @param people active learners of the agency, some thousands at most */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(AgencyId agency, Collection<PersonId> people) {
        ladders.inForce(agency).ifPresent(inForce -> settle(agency, people, inForce));
    }

    private void settle(AgencyId agency, Collection<PersonId> people, LadderBook.Numbered inForce) {
        AgencyRow row = agencies.find(agency).orElseThrow(() -> new NotFound("There is no such agency."));
        Map<PersonId, Merits> brought = merits.of(agency, people, inForce.ladder());
        Map<PersonId, Holding> held =
                holdings
                        .now(
                                agency.value(),
                                people.stream().map(PersonId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(Holding::person, Function.identity()));
        for (PersonId person : people) {
            settle(
                    row,
                    person,
                    Optional.ofNullable(held.get(person)),
                    inForce,
                    brought.getOrDefault(person, Merits.NONE));
        }
    }

    private void settle(
            AgencyRow agency, PersonId person, Optional<Holding> before, LadderBook.Numbered inForce, Merits brought) {
        Instant now = clock.instant();
        Settlement settlement = before.map(held -> Settlement.of(held.given(), inForce.ladder(), brought))
                .orElseGet(() -> Settlement.first(inForce.ladder(), brought));
        Holding holding = switch (settlement.change()) {
            case NONE -> before.orElseThrow();
            case FIRST, RAISED, MOVED, REPAID ->
                holdings.save(before.map(
                                held -> held.followedBy(settlement.now(), cause(settlement), inForce.number(), now))
                        .orElseGet(() -> new Holding(
                                agency.id(), person, 1, settlement.now(), cause(settlement), inForce.number(), now)));
        };
        holding.wouldBe(settlement.less().map(Given::slug), now);
        if (settlement.change() == Settlement.Change.RAISED || settlement.change() == Settlement.Change.MOVED) {
            events.publishEvent(new TierChanged(holding.id(), now));
        }
        if (settlement.change() == Settlement.Change.RAISED) {
            Tier tier = inForce.ladder().tiers().get(settlement.now().rank());
            letters.raised(person, agency, tier, settlement.now().rate());
        }
    }

    private static Holding.Cause cause(Settlement settlement) {
        return switch (settlement.change()) {
            case FIRST -> Holding.Cause.JOINED;
            case RAISED -> Holding.Cause.EARNED;
            case MOVED, REPAID, NONE -> Holding.Cause.LADDER;
        };
    }
}
