package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
@Tag("both-databases")
class AgenciesTest {

    @Autowired
    private Agencies agencies;

    @Autowired
    private AgencyAccess access;

    @Autowired
    private Members members;

    @Autowired
    private AgencyData data;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Test
    void whoFoundsAnAgencyOwnsIt() {
        Someone anna = someone();
        AgencyRow founded = anna.get(() -> agencies.found("Nordlicht Labeling"));
        assertThat(founded.slug()).startsWith("nordlicht-labeling");
        assertThat(anna.get(() -> access.own(founded.slug()))).isEqualTo(founded);
        assertThat(anna.get(() -> agencies.mine()))
                .singleElement()
                .satisfies(own -> assertThat(own.role()).isEqualTo(AgencyRole.OWNER));
        assertThat(members.belongs(founded.id(), anna.id())).isTrue();
        assertThat(members.count(founded.id())).isEqualTo(1);
        assertThat(members.payerOf(anna.id())).isEmpty();
    }

    @Test
    void forEverybodyElseThereIsNoSuchAgency() {
        AgencyRow founded = someone().get(() -> agencies.found("Closed door"));
        Someone other = someone();
        assertThatThrownBy(() -> other.get(() -> access.read(founded.slug()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.get(() -> access.read("no-such-agency"))).isInstanceOf(NotFound.class);
    }

    @Test
    void twoAgenciesOfOneNameHaveTwoAddresses() {
        Someone anna = someone();
        AgencyRow first = anna.get(() -> agencies.found("Twin works"));
        AgencyRow second = anna.get(() -> agencies.found("Twin works"));
        assertThat(second.slug()).isEqualTo(first.slug() + "-2");
    }

    @ParameterizedTest
    @CsvSource({
        "Ñandú & Söhne GmbH, nandu-sohne-gmbh",
        "  --a--  , a",
        "'数据', agency",
        "New, new",
    })
    void anAddressIsMadeOfPlainLetters(String name, String slug) {
        assertThat(AgencyName.of(name).slug()).isEqualTo(slug);
    }

    @Test
    void noAgencyTakesTheAddressOfAPage() {
        AgencyRow founded = someone().get(() -> agencies.found("New"));
        assertThat(founded.slug()).startsWith("new-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0007b"})
    void anAgencyNeedsAName(String name) {
        Someone anna = someone();
        assertThatThrownBy(() -> anna.get(() -> agencies.found(name))).isInstanceOf(Refused.class);
    }

    @Test
    void whoIsErasedLeavesAPlaceWithoutAName() {
        Someone anna = someone();
        AgencyRow founded = anna.get(() -> agencies.found("Soon without"));
        assertThat(data.export(anna.id()).toString()).contains("Soon without");
        MemberId member = members.of(founded.id(), anna.id()).orElseThrow().id();
        data.erase(anna.id(), PersonId.random());
        MemberRow left = members.find(founded.id(), member).orElseThrow();
        assertThat(left.name()).isEmpty();
        assertThat(left.email()).isEmpty();
        assertThat(left.state()).isEqualTo(MemberState.LEFT);
        assertThat(members.of(anna.id())).isEmpty();
    }

    private Someone someone() {
        return Someone.enrolled(operators, signIns, "Anna", Language.EN, Set.of());
    }
}
