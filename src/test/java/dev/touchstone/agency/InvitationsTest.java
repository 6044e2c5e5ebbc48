package dev.touchstone.agency;

import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Language;
import dev.touchstone.account.Someone;
import dev.touchstone.account.Theme;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.AuditRow;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class InvitationsTest {

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Members members;

    @Autowired
    private AccountFixture mailboxes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Audit audit;

    private Someone owner;
    private AgencyRow agency;

    @BeforeEach
    void anAgency() {
        owner = fixture.someone();
        agency = fixture.foundedBy(owner);
    }

    @Test
    void anInvitationMakesAMemberWithoutAPersonAndAMailWithALink() {
        String email = anAddress();
        InviteResult invited = fixture.invites(owner, agency, email, AgencyRole.LEARNER);
        assertThat(invited).isInstanceOf(InviteResult.Sent.class);
        MemberRow row = members.find(agency.id(), invited.member()).orElseThrow();
        assertThat(row.state()).isEqualTo(MemberState.INVITED);
        assertThat(row.person()).isEmpty();
        assertThat(mailboxes.mailsTo(email))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Nordlicht invites you to Touchstone"));
        assertThat(fixture.linkTo(email)).hasSize(43);
        assertThat(audit.history("membership", invited.member().value()))
                .extracting(AuditRow::deed)
                .containsExactly("member.invited");
    }

    @Test
    void aMailSpeaksTheLanguageOfTheAccountElseTheManagers() {
        Someone tomas = fixture.someone();
        tomas.act(() -> accounts.prefer("Tomás", Language.ES, Theme.SYSTEM));
        String unknown = anAddress();
        fixture.invites(owner, agency, tomas.email(), AgencyRole.LEARNER);
        fixture.invites(owner, agency, unknown, AgencyRole.LEARNER);
        assertThat(mailboxes.mailsTo(tomas.email()).getFirst().subject()).isEqualTo("Nordlicht te invita a Touchstone");
        assertThat(mailboxes.mailsTo(unknown).getFirst().subject()).isEqualTo("Nordlicht invites you to Touchstone");
    }

    @Test
    void withoutSendingNoMailGoesUntilItIsWished() {
        String email = anAddress();
        InviteResult kept = owner.get(
                () -> invitations.invite(agency.id(), AgencyFixture.contact(email), AgencyRole.LEARNER, false));
        assertThat(kept).isInstanceOf(InviteResult.Kept.class);
        assertThat(mailboxes.mailsTo(email)).isEmpty();
        assertThat(owner.get(() -> invitations.send(agency.id(), kept.member())))
                .isInstanceOf(InviteResult.Sent.class);
        assertThat(mailboxes.mailsTo(email)).hasSize(1);
    }

    @Test
    void invitingAgainKeepsTheRowAndTakesWhatIsKnownNow() {
        String email = anAddress();
        InviteResult first = fixture.invites(owner, agency, email, AgencyRole.LEARNER);
        String old = fixture.linkTo(email);
        InviteResult second = owner.get(() -> invitations.invite(
                agency.id(), Contact.of("Beatriz", email, "N-17", "day"), AgencyRole.REVIEWER, true));
        assertThat(second.member()).isEqualTo(first.member());
        MemberRow row = members.find(agency.id(), second.member()).orElseThrow();
        assertThat(row.name()).isEqualTo("Beatriz");
        assertThat(row.reference()).contains("N-17");
        assertThat(row.role()).isEqualTo(AgencyRole.REVIEWER);
        assertThat(fixture.linkTo(email)).isNotEqualTo(old);
    }

    @Test
    void oneMailboxGetsAFewMailsAnHourAndTheManagerIsTold() {
        String email = anAddress();
        InviteResult result = fixture.invites(owner, agency, email, AgencyRole.LEARNER);
        for (int again = 0; again < 2; again++) {
            MemberId member = result.member();
            result = owner.get(() -> invitations.send(agency.id(), member));
            assertThat(result).isInstanceOf(InviteResult.Sent.class);
        }
        MemberId member = result.member();
        assertThat(owner.get(() -> invitations.send(agency.id(), member))).isInstanceOf(InviteResult.Kept.class);
        assertThat(mailboxes.mailsTo(email)).hasSize(3);
    }

    @Test
    void aRevokedInvitationIsGoneAndOnRecord() {
        String email = anAddress();
        MemberId member =
                fixture.invites(owner, agency, email, AgencyRole.LEARNER).member();
        owner.act(() -> invitations.revoke(agency.id(), member));
        assertThat(members.find(agency.id(), member).orElseThrow().state()).isEqualTo(MemberState.REMOVED);
        assertThat(audit.history("membership", member.value()))
                .extracting(AuditRow::deed)
                .containsExactly("member.invited", "invitation.revoked");
        assertThatThrownBy(() -> owner.act(() -> invitations.send(agency.id(), member)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReferenceIsOneMembersAlone() {
        owner.act(() ->
                invitations.invite(agency.id(), Contact.of("Bea", anAddress(), "N-1", ""), AgencyRole.LEARNER, false));
        assertThatThrownBy(() -> owner.act(() -> invitations.invite(
                        agency.id(), Contact.of("Ben", anAddress(), "N-1", ""), AgencyRole.LEARNER, false)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("reference-taken"));
    }

    @Test
    void forWhoDoesNotRunTheAgencyThereIsNone() {
        Someone other = fixture.someone();
        AgencyRow theirs = fixture.foundedBy(other);
        assertThatThrownBy(() -> fixture.invites(other, agency, anAddress(), AgencyRole.LEARNER))
                .isInstanceOf(NotFound.class);
        MemberId member =
                fixture.invites(owner, agency, anAddress(), AgencyRole.LEARNER).member();
        assertThatThrownBy(() -> other.act(() -> invitations.revoke(theirs.id(), member)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAgencyMailsSoManyInvitationsADay() {
        InvitationPace pace = new InvitationPace(Clock.systemUTC());
        for (int mail = 0; mail < InvitationPace.A_DAY; mail++) {
            assertThat(pace.mayMail(agency.id())).isTrue();
        }
        assertThat(pace.mayMail(agency.id())).isFalse();
        assertThat(pace.mayMail(fixture.foundedBy(owner).id())).isTrue();
    }
}
