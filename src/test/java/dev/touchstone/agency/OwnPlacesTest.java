package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class OwnPlacesTest {

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private OwnPlaces places;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Members members;

    @Autowired
    private Appointments appointments;

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
    void theFirstAgencyJoinedPaysUntilTheLearnerChoosesAnother() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        AgencyRow second = joinsAnother(bea, AgencyRole.LEARNER);
        assertThat(members.payerOf(bea.id())).contains(agency.id());
        bea.act(() -> places.payBy(place(bea, second)));
        assertThat(members.payerOf(bea.id())).contains(second.id());
        assertThat(bea.get(() -> agencies.mine()))
                .filteredOn(OwnMembership::pays)
                .singleElement()
                .satisfies(own -> assertThat(own.agency()).isEqualTo(second));
    }

    @Test
    void whoIsNoLearnerIsNotPaid() {
        Someone bea = fixture.member(owner, agency, AgencyRole.REVIEWER);
        assertThat(members.payerOf(bea.id())).isEmpty();
        assertThatThrownBy(() -> bea.act(() -> places.payBy(place(bea, agency))))
                .isInstanceOf(NotFound.class);
        owner.act(() -> appointments.appoint(agency.slug(), place(bea, agency), AgencyRole.LEARNER));
        assertThat(members.payerOf(bea.id())).contains(agency.id());
        owner.act(() -> appointments.appoint(agency.slug(), place(bea, agency), AgencyRole.AUTHOR));
        assertThat(members.payerOf(bea.id())).isEmpty();
    }

    @Test
    void whenThePayingAgencyIsLeftTheNextOnePays() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        AgencyRow second = joinsAnother(bea, AgencyRole.LEARNER);
        bea.act(() -> places.leave(place(bea, agency)));
        assertThat(members.payerOf(bea.id())).contains(second.id());
    }

    @Test
    void twoDevicesThatChooseAtOnceLeaveOnePayer() throws Exception {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        List<AgencyRow> all = IntStream.range(0, 3)
                .mapToObj(any -> joinsAnother(bea, AgencyRole.LEARNER))
                .toList();
        List<Throwable> failures = AtOnce.failures(IntStream.range(0, 8)
                .<Runnable>mapToObj(device -> {
                    MemberId chosen = place(bea, all.get(device % all.size()));
                    return () -> bea.act(() -> places.payBy(chosen));
                })
                .toList());
        assertThat(failures).isEmpty();
        assertThat(bea.get(() -> agencies.mine()))
                .filteredOn(OwnMembership::pays)
                .hasSize(1);
        assertThat(members.payerOf(bea.id()).orElseThrow())
                .isIn(all.stream().map(AgencyRow::id).toList());
    }

    @Test
    void leavingIsUndoneWithinADay() {
        Someone bea = fixture.member(owner, agency, AgencyRole.REVIEWER);
        MemberId row = place(bea, agency);
        bea.act(() -> places.leave(row));
        assertThat(bea.get(() -> agencies.mine())).isEmpty();
        assertThat(bea.get(() -> places.leftToday()))
                .extracting(OwnPlaces.Left::id)
                .containsExactly(row);
        bea.act(() -> places.comeBack(row));
        assertThat(members.of(agency.id(), bea.id()).orElseThrow().role()).isEqualTo(AgencyRole.REVIEWER);
        bea.act(() -> places.leave(row));
        clock.pass(OwnPlaces.UNDO);
        assertThat(bea.get(() -> places.leftToday())).isEmpty();
        assertThatThrownBy(() -> bea.act(() -> places.comeBack(row))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasRemovedDoesNotUndoIt() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        MemberId row = place(bea, agency);
        owner.act(() -> appointments.remove(agency.slug(), row, "Ended."));
        assertThatThrownBy(() -> bea.act(() -> places.comeBack(row))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceIsItsOwnersAlone() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        Someone cem = fixture.member(owner, agency, AgencyRole.LEARNER);
        assertThatThrownBy(() -> cem.act(() -> places.leave(place(bea, agency))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLastOwnerStays() {
        assertThatThrownBy(() -> owner.act(() -> places.leave(place(owner, agency))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("last-owner"));
        assertThat(members.belongs(agency.id(), owner.id())).isTrue();
    }

    @Test
    void ofEightOwnersWhoLeaveAtOnceOneStays() throws Exception {
        List<Someone> owners = IntStream.range(0, 7)
                .mapToObj(any -> fixture.member(owner, agency, AgencyRole.OWNER))
                .collect(Collectors.toCollection(ArrayList::new));
        owners.add(owner);
        List<Throwable> failures = AtOnce.failures(owners.stream()
                .<Runnable>map(one -> () -> one.act(() -> places.leave(place(one, agency))))
                .toList());
        assertThat(failures).hasOnlyElementsOfType(Refused.class).hasSize(1);
        assertThat(owners)
                .filteredOn(one -> members.belongs(agency.id(), one.id()))
                .hasSize(1);
    }

    private AgencyRow joinsAnother(Someone someone, AgencyRole role) {
        clock.pass(Duration.ofHours(1)); // one mailbox gets a few mails an hour
        Someone founder = fixture.someone();
        AgencyRow other = fixture.foundedBy(founder);
        fixture.joins(someone, founder, other, role);
        return other;
    }

    private MemberId place(Someone someone, AgencyRow where) {
        return members.of(where.id(), someone.id()).orElseThrow().id();
    }
}
