package dev.touchstone.agency;

import dev.touchstone.account.Secret;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.notice.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that an agency gives to many: whoever opens one while there are places, and has an account, can join. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OpenLinks {

    /** People by one link. */
    public static final int MOST_PLACES = 10_000;

    public static final Duration LONGEST = Duration.ofDays(365);

    /** Links of an agency that are open at once. */
    static final int MOST_OPEN = 20;

    private static final int LISTED = 50;

    private final AgencyAccess access;
    private final InvitationLinks links;
    private final Post post;
    private final Audit audit;
    private final CurrentPerson me;
    private final Clock clock;

    OpenLinks(AgencyAccess access, InvitationLinks links, Post post, Audit audit, CurrentPerson me, Clock clock) {
        this.access = access;
        this.links = links;
        this.post = post;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Makes a link and says its full address, which is shown this once.
     *
     * @throws NotFound for who does not run the agency
     * @throws Refused when anything but learners is asked for by a manager, or a number is out of range
     */
    public String make(String agency, AgencyRole role, String team, int places, Duration lifetime) {
        AgencyRow house = access.manage(agency);
        AgencyRole mine = access.role(house.id()).orElseThrow();
        if (role != AgencyRole.LEARNER && mine != AgencyRole.OWNER || role == AgencyRole.OWNER) {
            throw new Refused(403, "role-too-high", "An open link is for learners; an owner may make one for staff.");
        }
        if (places < 1 || places > MOST_PLACES) {
            throw new Refused(422, "places", "A link has 1 to 10000 places.");
        }
        if (lifetime.compareTo(Duration.ofHours(1)) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new Refused(422, "lifetime", "A link works for an hour at least and a year at most.");
        }
        Instant now = clock.instant();
        if (links.countByAgencyAndClosedAtIsNullAndExpiresAtAfter(house.id().value(), now) >= MOST_OPEN) {
            throw new Refused(409, "too-many-links", "Close a link that is no longer used, then make another.");
        }
        Secret secret = Secret.random();
        InvitationLink link = links.save(
                new InvitationLink(house.id(), role, Contact.team(team), secret, me.id(), places, now, lifetime));
        record("link.made", link, Map.of("role", role, "places", places));
        return post.link("/join/" + secret.value());
    }

    /** The latest links, open and gone. @throws NotFound for who does not run the agency */
    @Transactional(readOnly = true)
    public List<OpenLinkRow> list(String agency) {
        AgencyRow house = access.manage(agency);
        return links.findByAgencyOrderByMadeAtDesc(house.id().value(), Limit.of(LISTED)).stream()
                .map(link -> link.row(clock.instant()))
                .toList();
    }

    /** Nobody joins by the link any more; who has, stays. @throws NotFound for who does not run the agency */
    public void close(String agency, UUID id) {
        AgencyRow house = access.manage(agency);
        InvitationLink link = links.findByIdAndAgency(id, house.id().value())
                .orElseThrow(() -> new NotFound("There is no such link."));
        link.close(clock.instant());
        record("link.closed", link, Map.of());
    }

    private void record(String deed, InvitationLink link, Map<String, ?> payload) {
        audit.record(deed, new Subject("invitation-link", Optional.of(link.id()), Optional.empty()), payload);
    }
}
