package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import dev.touchstone.credential.StatusPurpose;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusListTest {

    @TempDir
    private Path folder;

    private AnIssuer issuer;

    @BeforeEach
    void makeKeys() {
        issuer = AnIssuer.in(folder);
    }

    @Test
    void theFirstPlaceIsTheLeftMostBitOfTheFirstByte() throws Exception {
        BitSet bits = new BitSet();
        bits.set(0);
        bits.set(9);
        bits.set(StatusBits.LENGTH - 1);
        String packed = StatusBits.pack(bits);
        byte[] bytes = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed.substring(1))))
                .readAllBytes();

        assertThat(packed).matches("u[A-Za-z0-9_-]+");
        assertThat(bytes).hasSize(16_384);
        assertThat(bytes[0]).isEqualTo((byte) 0b1000_0000);
        assertThat(bytes[1]).isEqualTo((byte) 0b0100_0000);
        assertThat(bytes[16_383]).isEqualTo((byte) 0b0000_0001);
    }

    @Test
    void anyListUnpacksToWhatWasPacked() {
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            BitSet bits = new BitSet();
            for (int n = random.nextInt(5_000); n > 0; n--) {
                bits.set(random.nextInt(StatusBits.LENGTH));
            }
            assertThat(StatusBits.unpack(StatusBits.pack(bits))).isEqualTo(bits);
        }
    }

    @Test
    void aListThatUnpacksIntoMoreIsNotReadToItsEnd() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[100_000_000]);
        }
        String bomb = "u" + Base64.getUrlEncoder().encodeToString(packed.toByteArray());

        assertThatThrownBy(() -> StatusBits.unpack(bomb)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRevokedCredentialIsSetInTheOneListAndASuspendedOneInTheOther() throws Exception {
        issuer.withdraw(StatusPurpose.REVOCATION, 12_345);
        issuer.withdraw(StatusPurpose.SUSPENSION, 77);

        assertThat(bits(StatusPurpose.REVOCATION).stream()).containsExactly(12_345);
        assertThat(bits(StatusPurpose.SUSPENSION).stream()).containsExactly(77);
        issuer.reinstate(77);
        assertThat(bits(StatusPurpose.SUSPENSION).stream()).isEmpty();
    }

    @Test
    void aListIsSignedInBothFormsAndNamedAfterWhereItIsFetched() throws Exception {
        StatusList.Built list = issuer.lists.of(StatusPurpose.REVOCATION);
        JsonObject json = StrictJson.object(list.json());
        JsonObject document = Json.createObjectBuilder(json).remove("proof").build();
        KeyGeneration key = issuer.keys.current();

        assertThat(json.getString("id")).isEqualTo("https://training.example/credentials/status/revocation");
        assertThat(json.getJsonObject("credentialSubject").getString("statusPurpose"))
                .isEqualTo("revocation");
        assertThat(new DataIntegrity(new LinkedData(Contexts.BUNDLED))
                        .verify(
                                document,
                                json.getJsonArray("proof").getJsonObject(0),
                                key.proof().getPublic()))
                .isTrue();
        assertThat(JWSObject.parse(list.token()).verify(new RSASSAVerifier(key.tokenKey())))
                .isTrue();
    }

    @Test
    void aListIsBuiltAgainOnlyAfterAChangeOrARotation() {
        StatusList.Built first = issuer.lists.of(StatusPurpose.REVOCATION);
        assertThat(issuer.lists.of(StatusPurpose.REVOCATION)).isSameAs(first);

        issuer.withdraw(StatusPurpose.REVOCATION, 1);
        StatusList.Built second = issuer.lists.of(StatusPurpose.REVOCATION);
        assertThat(second).isNotSameAs(first);

        issuer.keys.rotate();
        assertThat(issuer.lists.of(StatusPurpose.REVOCATION).json()).contains("#key-2");
    }

    @Test
    void aPlaceIsGivenByChanceAndNeverTwice() {
        Random random = new Random(11);
        BitSet taken = new BitSet();
        for (int i = 0; i < 3_000; i++) {
            int place = StatusList.freePlace(taken, random).orElseThrow();
            assertThat(taken.get(place)).isFalse();
            taken.set(place);
        }
        assertThat(taken.previousSetBit(StatusList.PLACES)).isGreaterThan(StatusList.PLACES / 2);

        taken.set(0, StatusList.PLACES);
        taken.clear(500);
        assertThat(StatusList.freePlace(taken, random)).hasValue(500);
        taken.set(500);
        assertThat(StatusList.freePlace(taken, random)).isEqualTo(OptionalInt.empty());
    }

    private BitSet bits(StatusPurpose purpose) throws Exception {
        return StatusBits.unpack(StrictJson.object(issuer.lists.of(purpose).json())
                .getJsonObject("credentialSubject")
                .getString("encodedList"));
    }
}
