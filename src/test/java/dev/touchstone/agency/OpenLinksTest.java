package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.account.Language;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.JoinOffer.Reason;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class OpenLinksTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private OpenLinks links;

    @Autowired
    private Joining joining;

    @Autowired
    private Appointments appointments;

    @Autowired
    private OwnPlaces places;

    @Autowired
    private Members members;

    @Autowired
    private MovableClock clock;

    private Someone owner;
    private AgencyRow agency;

    @BeforeEach
    void anAgency() {
        owner = fixture.someone();
        agency = fixture.foundedBy(owner);
    }

    @Test
    void aLinkNeedsAnAccountAndThenJoins() {
        String link = made(5);
        Browser guest = new Browser();
        assertThat(guest.visit(() -> joining.look(link)).orElseThrow())
                .isEqualTo(new JoinOffer.Open(agency, AgencyRole.LEARNER, "night", Optional.empty(), true));
        assertThat(guest.visit(() -> join(link))).isInstanceOf(JoinResult.AccountNeeded.class);
        Someone bea = fixture.someone();
        assertThat(bea.get(() -> join(link))).isEqualTo(new JoinResult.Joined(agency, false));
        MemberRow row = members.of(agency.id(), bea.id()).orElseThrow();
        assertThat(row.email()).contains(bea.email());
        assertThat(row.team()).isEqualTo("night");
        assertThat(bea.get(() -> joining.look(link)).orElseThrow())
                .isEqualTo(new JoinOffer.Gone(agency, Reason.BELONGS));
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void eightPeopleAtOnceGetTheThreePlacesThereAre() throws Exception {
        String link = made(3);
        List<Someone> people = Stream.generate(fixture::someone).limit(8).toList();
        List<JoinResult> results = new CopyOnWriteArrayList<>();
        List<Throwable> failures = AtOnce.failures(people.stream()
                .<Runnable>map(person -> () -> results.add(person.get(() -> join(link))))
                .toList());
        assertThat(failures).isEmpty();
        assertThat(results).filteredOn(JoinResult.Joined.class::isInstance).hasSize(3);
        assertThat(people)
                .filteredOn(person -> members.belongs(agency.id(), person.id()))
                .hasSize(3);
        assertThat(taken()).isEqualTo(3);
        assertThat(new Browser().visit(() -> joining.look(link)).orElseThrow())
                .isEqualTo(new JoinOffer.Gone(agency, Reason.FULL));
    }

    @Test
    void onePersonOnEightDevicesTakesOnePlace() throws Exception {
        String link = made(8);
        Someone bea = fixture.someone();
        List<Throwable> failures = AtOnce.failures(Stream.<Runnable>generate(() -> () -> bea.act(() -> join(link)))
                .limit(8)
                .toList());
        assertThat(failures).isEmpty();
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aClosedAndAnExpiredLinkSaySo() {
        String closed = made(5);
        owner.act(() ->
                links.close(agency.slug(), links.list(agency.slug()).getFirst().id()));
        Someone bea = fixture.someone();
        assertThat(bea.get(() -> join(closed))).isInstanceOf(JoinResult.NoLongerValid.class);
        assertThat(bea.get(() -> joining.look(closed)).orElseThrow())
                .isEqualTo(new JoinOffer.Gone(agency, Reason.CLOSED));
        String late = made(5);
        clock.pass(A_WEEK);
        assertThat(bea.get(() -> joining.look(late)).orElseThrow())
                .isEqualTo(new JoinOffer.Gone(agency, Reason.EXPIRED));
    }

    @Test
    void whoLeftComesBackByALinkAndWhoWasRemovedDoesNot() {
        String link = made(5);
        Someone bea = fixture.someone();
        bea.act(() -> join(link));
        MemberId row = members.of(agency.id(), bea.id()).orElseThrow().id();
        bea.act(() -> places.leave(row));
        bea.act(() -> join(link));
        assertThat(members.of(agency.id(), bea.id()).orElseThrow().id()).isEqualTo(row);
        owner.act(() -> appointments.remove(agency.slug(), row, "The project has ended."));
        assertThat(bea.get(() -> join(link))).isInstanceOf(JoinResult.NoLongerValid.class);
        assertThat(bea.get(() -> joining.look(link)).orElseThrow())
                .isEqualTo(new JoinOffer.Gone(agency, Reason.REMOVED));
    }

    @Test
    void whoIsInvitedByMailToTheAddressOfTheirAccountTakesThatRow() {
        Someone bea = fixture.someone();
        MemberId asked =
                fixture.invites(owner, agency, bea.email(), AgencyRole.LEARNER).member();
        String link = made(1);
        bea.act(() -> join(link));
        assertThat(members.of(agency.id(), bea.id()).orElseThrow().id()).isEqualTo(asked);
    }

    @Test
    void managersMakeLinksForLearnersAndOwnersForStaffToo() {
        Someone manager = fixture.member(owner, agency, AgencyRole.MANAGER);
        assertThat(manager.get(() -> links.make(agency.slug(), AgencyRole.LEARNER, "", 1, A_WEEK)))
                .contains("/join/");
        assertThatThrownBy(() -> manager.get(() -> links.make(agency.slug(), AgencyRole.READER, "", 1, A_WEEK)))
                .isInstanceOf(Refused.class);
        assertThat(owner.get(() -> links.make(agency.slug(), AgencyRole.REVIEWER, "", 1, A_WEEK)))
                .contains("/join/");
        assertThatThrownBy(() -> owner.get(() -> links.make(agency.slug(), AgencyRole.OWNER, "", 1, A_WEEK)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> owner.get(() -> links.make(agency.slug(), AgencyRole.LEARNER, "", 0, A_WEEK)))
                .isInstanceOf(Refused.class);
        Someone stranger = fixture.someone();
        assertThatThrownBy(() -> stranger.get(() -> links.list(agency.slug()))).isInstanceOf(NotFound.class);
        Someone learner = fixture.member(owner, agency, AgencyRole.LEARNER);
        assertThatThrownBy(() -> learner.get(() -> links.list(agency.slug()))).isInstanceOf(NotFound.class);
    }

    private String made(int wanted) {
        String address = owner.get(() -> links.make(agency.slug(), AgencyRole.LEARNER, "night", wanted, A_WEEK));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private int taken() {
        return owner.get(() -> links.list(agency.slug())).getFirst().taken();
    }

    private JoinResult join(String link) {
        return joining.join(link, Language.EN);
    }
}
