package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.AuditRow;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.AtOnce;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class AppointmentsTest {

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Agencies agencies;

    @Autowired
    private AgencyAccess access;

    @Autowired
    private Members members;

    @Autowired
    private AccountFixture mailboxes;

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
    void ownersAppointAnybodyAndItIsOnRecord() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        owner.act(() -> appointments.appoint(agency.slug(), place(bea), AgencyRole.OWNER));
        assertThat(bea.get(() -> access.own(agency.slug()))).isEqualTo(agency);
        assertThat(audit.history("membership", place(bea).value()))
                .extracting(AuditRow::deed)
                .containsExactly("member.invited", "member.joined", "member.appointed");
    }

    @Test
    void managersHandleReviewersAuthorsReadersAndLearnersOnly() {
        Someone manager = fixture.member(owner, agency, AgencyRole.MANAGER);
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        for (AgencyRole role : List.of(AgencyRole.REVIEWER, AgencyRole.AUTHOR, AgencyRole.READER)) {
            manager.act(() -> appointments.appoint(agency.slug(), place(bea), role));
            assertThat(row(bea).role()).isEqualTo(role);
        }
        isRefused(
                "role-too-high",
                () -> manager.act(() -> appointments.appoint(agency.slug(), place(bea), AgencyRole.MANAGER)));
        isRefused(
                "role-too-high",
                () -> manager.act(() -> appointments.appoint(agency.slug(), place(owner), AgencyRole.LEARNER)));
        isRefused(
                "role-too-high",
                () -> manager.act(() -> appointments.remove(agency.slug(), place(owner), "Not any more.")));
        isRefused(
                "role-too-high",
                () -> fixture.invites(manager, agency, AccountFixture.anAddress(), AgencyRole.MANAGER));
    }

    @Test
    void forOtherStaffForLearnersAndForOthersThereIsNothingToChange() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        for (Someone other :
                List.of(bea, fixture.member(owner, agency, AgencyRole.REVIEWER), fixture.someone(), anotherOwner())) {
            assertThatThrownBy(() -> other.act(() -> appointments.appoint(agency.slug(), place(bea), AgencyRole.OWNER)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> other.act(() -> agencies.rename(agency.slug(), "Mine now")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aMemberOfAnotherAgencyIsNotFound() {
        Someone other = anotherOwner();
        AgencyRow theirs = other.get(() -> agencies.mine()).getFirst().agency();
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        assertThatThrownBy(() -> other.act(() -> appointments.remove(theirs.slug(), place(bea), "Ours.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsRemovedReadsWhy() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        isRefused("reason", () -> owner.act(() -> appointments.remove(agency.slug(), place(bea), "  ")));
        owner.act(() -> appointments.remove(agency.slug(), place(bea), "The project has ended."));
        assertThat(row(bea).state()).isEqualTo(MemberState.REMOVED);
        assertThat(members.payerOf(bea.id())).isEmpty();
        assertThat(mailboxes.mailsTo(bea.email()).getFirst().body())
                .contains("The project has ended.", "credentials stay yours");
        assertThat(fixture.left)
                .anyMatch(event -> event.membership().equals(place(bea).value()));
    }

    @Test
    void theLastOwnerIsNeitherDemotedNorRemoved() {
        isRefused(
                "last-owner",
                () -> owner.act(() -> appointments.appoint(agency.slug(), place(owner), AgencyRole.MANAGER)));
        isRefused("oneself", () -> owner.act(() -> appointments.remove(agency.slug(), place(owner), "Bye.")));
    }

    @Test
    void twoOwnersWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 4; round++) {
            Someone first = fixture.someone();
            AgencyRow house = fixture.foundedBy(first);
            Someone second = fixture.member(first, house, AgencyRole.OWNER);
            MemberId one = members.of(house.id(), first.id()).orElseThrow().id();
            MemberId two = members.of(house.id(), second.id()).orElseThrow().id();
            AtOnce.failures(List.of(
                    () -> first.act(() -> appointments.appoint(house.slug(), two, AgencyRole.READER)),
                    () -> second.act(() -> appointments.remove(house.slug(), one, "No."))));
            assertThat(members.staff(house.id()))
                    .filteredOn(staff -> staff.role() == AgencyRole.OWNER)
                    .hasSize(1);
        }
    }

    @Test
    void aManagerCorrectsANameAndNeverTakesAnothersAddress() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        owner.act(() ->
                appointments.correct(agency.slug(), place(bea), Contact.of("Beatriz", bea.email(), "N-9", "day")));
        assertThat(row(bea).name()).isEqualTo("Beatriz");
        assertThat(row(bea).reference()).contains("N-9");
        isRefused(
                "email-taken",
                () -> owner.act(() ->
                        appointments.correct(agency.slug(), place(bea), Contact.of("Bea", owner.email(), "", ""))));
    }

    @Test
    void anOwnerRenamesTheAgencyAndItsAddressStays() {
        AgencyRow renamed = owner.get(() -> agencies.rename(agency.slug(), "Südlicht"));
        assertThat(renamed.name()).isEqualTo("Südlicht");
        assertThat(renamed.slug()).isEqualTo(agency.slug());
        assertThat(audit.history("agency", agency.id().value()))
                .extracting(AuditRow::deed)
                .contains("agency.renamed");
    }

    private Someone anotherOwner() {
        Someone other = fixture.someone();
        fixture.foundedBy(other);
        return other;
    }

    private static void isRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private MemberRow row(Someone someone) {
        return members.of(agency.id(), someone.id()).orElseThrow();
    }

    private MemberId place(Someone someone) {
        return row(someone).id();
    }
}
