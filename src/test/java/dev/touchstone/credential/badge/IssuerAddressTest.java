package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://training.example, did:web:training.example",
        "https://Training.Example/, did:web:training.example",
        "https://training.example:8443, did:web:training.example%3A8443",
        "http://localhost:8080, did:web:localhost%3A8080",
        "https://training.example/school, did:web:training.example:school",
        "https://training.example/school/one/, did:web:training.example:school:one",
        "https://training.example:444/a%20b, did:web:training.example%3A444:a%20b"
    })
    void theIdentityFollowsFromTheAddress(String address, String identity) {
        assertThat(IssuerAddress.of(address).did()).isEqualTo(identity);
    }

    @Test
    void whatTheIssuerPublishesLiesBelowItsAddress() {
        IssuerAddress issuer = IssuerAddress.of("https://training.example/school/");

        assertThat(issuer.achievement("boxes-2")).isEqualTo("https://training.example/school/achievements/boxes-2");
        assertThat(issuer.keyAddress("key-1")).isEqualTo("did:web:training.example:school#key-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training.example",
                "ftp://training.example",
                "https://",
                "https://a b",
                "https://a.example?x=1",
                "https://me@a.example"
            })
    void whatIsNoAddressIsRefusedWithWhatToSet(String address) {
        assertThatThrownBy(() -> IssuerAddress.of(address))
                .isInstanceOf(UnsoundBadge.class)
                .hasMessageMatching(".*(TOUCHSTONE_URL|host and path alone).*");
    }
}
