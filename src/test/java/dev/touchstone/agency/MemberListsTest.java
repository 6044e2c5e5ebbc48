package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.base.NotFound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class MemberListsTest {

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private MemberLists lists;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Members members;

    @Autowired
    private OwnPlaces places;

    private Someone owner;
    private AgencyRow agency;

    @BeforeEach
    void anAgencyOfFive() {
        owner = fixture.someone();
        agency = fixture.foundedBy(owner);
        invite("Cem 100%", "C-1", "night", AgencyRole.LEARNER);
        invite("Dora", "D_2", "day", AgencyRole.REVIEWER);
        invite("Émile", "E-3", "night", AgencyRole.LEARNER);
        fixture.member(owner, agency, AgencyRole.LEARNER);
    }

    @Test
    void aListGoesByNamePartByPart() {
        assertThat(names(MemberFilter.ALL, 0, 2)).containsExactly("Anna", "Bea");
        assertThat(names(MemberFilter.ALL, 2, 2)).containsExactly("Cem 100%", "Dora");
        assertThat(count(MemberFilter.ALL)).isEqualTo(5);
    }

    @Test
    void aListIsFilteredByTextTeamRoleAndState() {
        assertThat(names(text("dor"), 0, 9)).containsExactly("Dora");
        assertThat(names(text("d_2"), 0, 9)).containsExactly("Dora");
        assertThat(names(text("100%"), 0, 9)).as("signs stand for themselves").containsExactly("Cem 100%");
        assertThat(names(text("%"), 0, 9)).containsExactly("Cem 100%");
        MemberFilter night = new MemberFilter("", "night", Optional.of(AgencyRole.LEARNER), Optional.of(true));
        assertThat(names(night, 0, 9)).containsExactly("Cem 100%", "Émile");
        assertThat(count(night)).isEqualTo(2);
        assertThat(owner.get(() -> lists.teams(agency.slug()))).containsExactly("day", "night");
    }

    @Test
    void whoLeftIsShownNoMore() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        assertThat(count(MemberFilter.ALL)).isEqualTo(6);
        bea.act(() ->
                places.leave(members.of(agency.id(), bea.id()).orElseThrow().id()));
        assertThat(count(MemberFilter.ALL)).isEqualTo(5);
    }

    @Test
    void staffReadsTheListAndNobodyElse() {
        Someone reader = fixture.member(owner, agency, AgencyRole.READER);
        assertThat(reader.get(() -> lists.count(agency.slug(), MemberFilter.ALL)))
                .isEqualTo(6);
        for (Someone other : List.of(fixture.member(owner, agency, AgencyRole.LEARNER), fixture.someone())) {
            assertThatThrownBy(() -> other.get(() -> lists.count(agency.slug(), MemberFilter.ALL)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> other.get(() -> lists.page(agency.slug(), MemberFilter.ALL, 0, 9)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void invite(String name, String reference, String team, AgencyRole role) {
        owner.act(() -> invitations.invite(
                agency.id(), Contact.of(name, AccountFixture.anAddress(), reference, team), role, false));
    }

    private static MemberFilter text(String text) {
        return new MemberFilter(text, "", Optional.empty(), Optional.empty());
    }

    private List<String> names(MemberFilter filter, int offset, int most) {
        return owner.get(() -> lists.page(agency.slug(), filter, offset, most)).stream()
                .map(listed -> listed.member().name())
                .toList();
    }

    private int count(MemberFilter filter) {
        return owner.get(() -> lists.count(agency.slug(), filter));
    }
}
