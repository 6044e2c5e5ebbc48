package dev.touchstone.agency;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.event.TransactionalEventListener;

/** Agencies, the people who run them, and what lies in their mailboxes. */
@TestConfiguration(proxyBeanMethods = false)
class AgencyFixture {

    private static final Pattern LINK = Pattern.compile("/join/(\\S+)");

    final List<MemberJoined> joined = new CopyOnWriteArrayList<>();
    final List<MemberLeft> left = new CopyOnWriteArrayList<>();

    @Autowired
    private AccountFixture accounts;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Joining joining;

    @TransactionalEventListener
    void on(MemberJoined event) {
        joined.add(event);
    }

    @TransactionalEventListener
    void on(MemberLeft event) {
        left.add(event);
    }

    Someone someone() {
        return Someone.enrolled(operators, signIns, "Anna", Language.EN, Set.of());
    }

    AgencyRow foundedBy(Someone owner) {
        return owner.get(() -> agencies.found("Nordlicht"));
    }

    /** Has the owner or manager invite the address, with a mail. */
    InviteResult invites(Someone manager, AgencyRow agency, String email, AgencyRole role) {
        return manager.get(() -> invitations.invite(agency.id(), contact(email), role, true));
    }

    /** Somebody who was invited and has joined. */
    Someone member(Someone manager, AgencyRow agency, AgencyRole role) {
        Someone someone = someone();
        joins(someone, manager, agency, role);
        return someone;
    }

    void joins(Someone someone, Someone manager, AgencyRow agency, AgencyRole role) {
        invites(manager, agency, someone.email(), role);
        someone.act(() -> joining.join(linkTo(someone.email()), Language.EN));
    }

    static Contact contact(String email) {
        return Contact.of("Bea", email, "", "night");
    }

    /** The secret in the newest invitation to the address. */
    String linkTo(String email) {
        Matcher link = LINK.matcher(accounts.mailsTo(email).getFirst().body());
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group(1);
    }
}
