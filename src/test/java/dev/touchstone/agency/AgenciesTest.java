package dev.touchstone.agency;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
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
    private AccountFixture accounts;

    @Autowired
    private SignIns signIns;

    @Test
    void whoFoundsAnAgencyOwnsIt() {
        Someone anna = someone();
        AgencyRow founded = anna.browser.visit(() -> agencies.found("Nordlicht Labeling"));
        assertThat(founded.slug()).startsWith("nordlicht-labeling");
        assertThat(anna.browser.visit(() -> access.own(founded.slug()))).isEqualTo(founded);
        assertThat(anna.browser.visit(() -> agencies.mine()))
                .singleElement()
                .satisfies(own -> assertThat(own.role()).isEqualTo(AgencyRole.OWNER));
        assertThat(members.belongs(founded.id(), anna.id)).isTrue();
        assertThat(members.count(founded.id())).isEqualTo(1);
        assertThat(members.payerOf(anna.id)).isEmpty();
    }

    @Test
    void forEverybodyElseThereIsNoSuchAgency() {
        AgencyRow founded = someone().browser.visit(() -> agencies.found("Closed door"));
        Someone other = someone();
        assertThatThrownBy(() -> other.browser.visit(() -> access.read(founded.slug())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.browser.visit(() -> access.read("no-such-agency")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoAgenciesOfOneNameHaveTwoAddresses() {
        Someone anna = someone();
        AgencyRow first = anna.browser.visit(() -> agencies.found("Twin works"));
        AgencyRow second = anna.browser.visit(() -> agencies.found("Twin works"));
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
        AgencyRow founded = someone().browser.visit(() -> agencies.found("New"));
        assertThat(founded.slug()).startsWith("new-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0007b"})
    void anAgencyNeedsAName(String name) {
        Someone anna = someone();
        assertThatThrownBy(() -> anna.browser.visit(() -> agencies.found(name))).isInstanceOf(Refused.class);
    }

    @Test
    void whoIsErasedLeavesAPlaceWithoutAName() {
        Someone anna = someone();
        AgencyRow founded = anna.browser.visit(() -> agencies.found("Soon without"));
        assertThat(data.export(anna.id).toString()).contains("Soon without");
        MemberId member = members.of(founded.id(), anna.id).orElseThrow().id();
        data.erase(anna.id, PersonId.random());
        MemberRow left = members.find(founded.id(), member).orElseThrow();
        assertThat(left.name()).isEmpty();
        assertThat(left.email()).isEmpty();
        assertThat(left.state()).isEqualTo(MemberState.LEFT);
        assertThat(members.of(anna.id)).isEmpty();
    }

    private record Someone(Browser browser, PersonId id) {}

    private Someone someone() {
        String email = anAddress();
        PersonId id = accounts.anAccount(email);
        Browser browser = new Browser();
        browser.visit(() -> signIns.signIn(email, PASSWORD));
        return new Someone(browser, id);
    }
}
