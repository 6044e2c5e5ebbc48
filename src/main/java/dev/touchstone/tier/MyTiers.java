package dev.touchstone.tier;

import dev.touchstone.account.Accounts;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.Members;
import dev.touchstone.agency.OwnMembership;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.TypedText;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I hold with each agency of mine, what the next tier pays, and exactly what is missing. */
@Service
@PreAuthorize("permitAll()")
public class MyTiers {

    public static final int LONGEST_ANSWER = 4000;

    /** No agency has it: live answers of the example are nobody's. */
    private static final AgencyId NO_AGENCY = new AgencyId(new UUID(0, 0));

    private final Agencies agencies;
    private final Members members;
    private final Tiers tiers;
    private final LadderBook ladders;
    private final MeritsReader merits;
    private final Lowerings lowerings;
    private final TierLetters letters;
    private final Accounts accounts;
    private final Audit audit;
    private final CurrentPerson me;
    private final Clock clock;

    MyTiers(
            Agencies agencies,
            Members members,
            Tiers tiers,
            LadderBook ladders,
            MeritsReader merits,
            Lowerings lowerings,
            TierLetters letters,
            Accounts accounts,
            Audit audit,
            CurrentPerson me,
            Clock clock) {
        this.agencies = agencies;
        this.members = members;
        this.tiers = tiers;
        this.ladders = ladders;
        this.merits = merits;
        this.lowerings = lowerings;
        this.letters = letters;
        this.accounts = accounts;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
    }

    /** One for each agency where one is a learner, the one that pays first; for everybody else the example. */
    @Transactional(readOnly = true)
    public List<OwnTier> mine() {
        List<OwnTier> own = agencies.mine().stream()
                .filter(membership -> !membership.role().staff())
                .sorted(Comparator.comparing(OwnMembership::pays).reversed())
                .map(membership -> own(membership.agency()))
                .toList();
        return own.isEmpty() ? List.of(example()) : own;
    }

    private OwnTier own(AgencyRow agency) {
        LadderBook.Shown shown = ladders.shown(agency.id());
        Optional<HeldTier> held = tiers.heldBy(agency.id(), me.id());
        int rank = held.map(HeldTier::rank).orElse(0);
        return new OwnTier(
                Optional.of(agency),
                held,
                rank,
                shown.ladder(),
                shown.force(),
                steps(agency.id(), Optional.of(me.id()), shown.ladder(), rank),
                lowerings
                        .findByAgencyAndPersonOrderByPlaceDesc(
                                agency.id().value(), me.id().value())
                        .stream()
                        .findFirst()
                        .map(lowering -> lowering.row(accounts::displayName)));
    }

    private OwnTier example() {
        LadderBook.Shown shown = ladders.example();
        return new OwnTier(
                Optional.empty(),
                Optional.empty(),
                0,
                shown.ladder(),
                shown.force(),
                steps(NO_AGENCY, me.known(), shown.ladder(), 0),
                Optional.empty());
    }

    private List<OwnTier.Step> steps(AgencyId agency, Optional<PersonId> person, Ladder ladder, int rank) {
        Merits brought = person.map(
                        one -> merits.of(agency, List.of(one), ladder).getOrDefault(one, Merits.NONE))
                .orElse(Merits.NONE);
        return IntStream.range(rank + 1, Math.max(rank + 1, ladder.tiers().size()))
                .mapToObj(place -> {
                    Tier tier = ladder.tiers().get(place);
                    return new OwnTier.Step(place, tier, tier.missing(brought));
                })
                .toList();
    }

    /** Answers a warning, once; also late, as long as nobody has decided. @param agency slug */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void answer(String agency, String words) {
        String answer = TypedText.readable(words);
        if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
            throw new Refused(422, "answer", "Give an answer of 1 to " + LONGEST_ANSWER + " characters.");
        }
        AgencyRow row = agencies.bySlug(agency).orElseThrow(MyTiers::nothingToAnswer);
        Lowering lowering =
                lowerings.lockOpen(row.id().value(), me.id().value()).orElseThrow(MyTiers::nothingToAnswer);
        if (lowering.answered()) {
            throw new Refused(409, "answered", "You have answered already. A manager decides next.");
        }
        lowering.answer(answer, clock.instant());
        audit.record(
                "tier.answered",
                Subject.of("tier-lowering", lowering.id(), me.id()),
                Map.of("agency", row.slug(), "answer", answer));
        String name = members.of(row.id(), me.id()).map(MemberRow::name).orElse("");
        letters.answered(row, lowering, name);
    }

    private static NotFound nothingToAnswer() {
        return new NotFound("There is no warning to answer.");
    }
}
