package dev.touchstone.agency;

import dev.touchstone.account.AccountMails.Addressee;
import dev.touchstone.account.Arrivals;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Secret;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Texts;
import dev.touchstone.notice.Post;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the mail that asks somebody in, as often as an agency and a mailbox may be written to. */
@Component
class InvitationLetters {

    private final AgencyStore agencies;
    private final InvitationPace pace;
    private final Arrivals arrivals;
    private final Post post;
    private final Clock clock;

    InvitationLetters(AgencyStore agencies, InvitationPace pace, Arrivals arrivals, Post post, Clock clock) {
        this.agencies = agencies;
        this.pace = pace;
        this.arrivals = arrivals;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Who asks.
     *
     * @param language of the letter to an address without an account
     * @param zone by which the letter names days
     */
    record Inviter(String name, Language language, ZoneId zone) {}

    /** Whether the agency may send one more; asking counts. */
    boolean agencyMay(AgencyId agency) {
        return pace.mayMail(agency);
    }

    /** Within the caller's transaction. @return false when the mailbox has had too many this hour */
    boolean write(Membership member, Inviter inviter) {
        MemberRow row = member.row();
        EmailAddress address = row.email().flatMap(EmailAddress::parse).orElseThrow();
        if (!arrivals.mayMail(address)) {
            return false;
        }
        Secret secret = Secret.random();
        Instant now = clock.instant();
        member.mail(secret, now);
        Addressee to = arrivals.addressee(address, row.name(), inviter.language());
        Locale locale = to.language().locale();
        post.write(
                to,
                "agency.letter.invited",
                List.of(
                        agencies.findById(member.agency().value())
                                .orElseThrow()
                                .row()
                                .name(),
                        inviter.name(),
                        Texts.text(locale, "agency.role." + row.role()),
                        post.link("/join/" + secret.value()),
                        new OwnCalendar(locale, inviter.zone()).day(now.plus(Invitation.LIFETIME))));
        return true;
    }
}
