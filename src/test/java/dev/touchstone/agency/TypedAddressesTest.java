package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedAddressesTest {

    @Test
    void addressesStandInLinesOrApartByCommasWithANameOrWithout() {
        TypedAddresses typed =
                TypedAddresses.read("ana@example.org\n\"Bea Ruiz\" <BEA@example.org>; Cem <cem@example.org>,,\n");
        assertThat(typed.wrong()).isEmpty();
        assertThat(typed.people())
                .extracting(TypedAddresses.Typed::nameOrMailbox)
                .containsExactly("ana", "Bea Ruiz", "Cem");
        assertThat(typed.people())
                .extracting(person -> person.email().value())
                .containsExactly("ana@example.org", "bea@example.org", "cem@example.org");
    }

    @Test
    void anAddressIsTakenOnceAndWhatIsNoneIsNamed() {
        TypedAddresses typed = TypedAddresses.read("ana@example.org, Ana@example.org, not an address, Bo <bo@>");
        assertThat(typed.people()).hasSize(1);
        assertThat(typed.wrong()).containsExactly("not an address", "Bo <bo@>");
    }
}
