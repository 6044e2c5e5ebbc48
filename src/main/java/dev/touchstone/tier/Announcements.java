package dev.touchstone.tier;

import dev.touchstone.account.Accounts;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to every active member that the ladder changes, page by page; a node that dies over it leaves the rest to the next. */
@Component
class Announcements {

    private static final int AT_ONCE = 200;

    private final LadderVersions versions;
    private final Agencies agencies;
    private final Members members;
    private final Accounts accounts;
    private final TierLetters letters;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Announcements(
            LadderVersions versions,
            Agencies agencies,
            Members members,
            Accounts accounts,
            TierLetters letters,
            Clock clock,
            TransactionTemplate transaction) {
        this.versions = versions;
        this.agencies = agencies;
        this.members = members;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
        this.transaction = transaction;
    }

    void write() {
        for (UUID id : versions.toAnnounce()) {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(status -> page(id)));
            }
        }
    }

    /** @return whether anybody may be left */
    private boolean page(UUID id) {
        LadderVersion version = versions.findById(id).orElseThrow();
        AgencyRow agency = agencies.find(version.agency()).orElseThrow();
        List<MemberRow> page = members.page(agency.id(), version.announcedTo(), AT_ONCE);
        String by = accounts.displayName(version.savedBy()).orElse(agency.name());
        page.stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .flatMap(member -> member.person().stream())
                .forEach(person -> letters.announced(person, agency, version, by));
        if (page.size() < AT_ONCE) {
            version.announced(clock.instant());
            return false;
        }
        version.announcedTo(page.getLast().id());
        return true;
    }
}
