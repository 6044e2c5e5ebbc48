package dev.touchstone.tier.live;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.tier.live.trust.Bar;
import dev.touchstone.tier.live.trust.GoldSchedule;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency sees of the live work of its members, and how often to check it. For all staff. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class LiveWork {

    private static final UUID FIRST = new UUID(0, 0);

    private final AgencyAccess access;
    private final Members members;
    private final LiveWeeks weeks;
    private final Clock clock;

    LiveWork(AgencyAccess access, Members members, LiveWeeks weeks, Clock clock) {
        this.access = access;
        this.members = members;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** All members together, skill by skill. */
    public List<SkillSum> bySkill(String agency) {
        return weeks.bySkill(access.read(agency).id(), LiveWeek.first(clock.instant()));
    }

    /**
     * Active members with live answers and how often to check each. Whoever is not among them is to be checked as everybody is who
     * begins.
     *
     * @param after the last member of the page before
     * @throws NotFound when that is nobody of the agency
     */
    public List<MemberGold> schedule(String agency, Optional<MemberId> after, int most, Bar bar) {
        AgencyId own = access.read(agency).id();
        UUID last = after.map(member -> members.find(own, member)
                        .flatMap(MemberRow::person)
                        .map(PersonId::value)
                        .orElseThrow(() -> new NotFound("This agency has no such member.")))
                .orElse(FIRST);
        List<MemberGold> page = new ArrayList<>();
        while (page.size() < most) {
            List<PersonId> people = weeks.people(own, last, LiveWeek.first(clock.instant()), most - page.size());
            if (people.isEmpty()) {
                break;
            }
            last = people.getLast().value();
            page.addAll(suggested(own, people, bar));
        }
        return page;
    }

    private List<MemberGold> suggested(AgencyId agency, List<PersonId> people, Bar bar) {
        LocalDate thisWeek = LiveWeek.of(clock.instant());
        Map<PersonId, Map<String, List<LiveWeek>>> found = weeks.of(agency, people, LiveWeek.first(clock.instant()));
        return people.stream()
                .flatMap(person -> members.of(agency, person).stream())
                .filter(member -> member.state() == MemberState.ACTIVE)
                .map(member -> new MemberGold(
                        member,
                        Objects.requireNonNull(found.get(member.person().orElseThrow())).entrySet().stream()
                                .map(skill -> new MemberGold.SkillGold(
                                        skill.getKey(),
                                        LiveSums.sum(skill.getValue()),
                                        GoldSchedule.suggest(skill.getValue(), thisWeek, bar)))
                                .toList()))
                .toList();
    }
}
