package dev.touchstone.credential.badge;

import dev.touchstone.credential.StatusPurpose;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The lists of what was withdrawn, as signed credentials. A list is built when it is asked for after a change, and handed out
 * again until the next one.
 */
@Component
public class StatusList {

    /** How many credentials find a place. */
    public static final int PLACES = StatusBits.LENGTH;
    /** How long a verifier may keep a list, in seconds: as long as a withdrawal may take to be seen. */
    public static final int KEPT_FOR = 60;

    private static final int TRIES = 100;

    private final IssuerKeys keys;
    private final IssuerAddress issuer;
    private final ObjectProvider<StatusSource> source;
    private final Clock clock;
    private final DataIntegrity integrity = new DataIntegrity(new LinkedData(Contexts.BUNDLED));
    private final Map<StatusPurpose, Built> built = new ConcurrentHashMap<>();

    /** A list as it was signed. @param version what it was built from */
    record Built(List<Object> version, String json, String token) {}

    StatusList(
            IssuerKeys keys, @Value("${touchstone.url}") String url, ObjectProvider<StatusSource> source, Clock clock) {
        this.keys = keys;
        this.issuer = IssuerAddress.of(url);
        this.source = source;
        this.clock = clock;
    }

    /**
     * A free place, by chance: neighbours in the list tell nothing about when they were issued.
     *
     * @param taken every place ever given away
     * @return empty when all are
     */
    public static OptionalInt freePlace(BitSet taken, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            int place = random.nextInt(PLACES);
            if (!taken.get(place)) {
                return OptionalInt.of(place);
            }
        }
        int start = random.nextInt(PLACES);
        int next = taken.nextClearBit(start);
        int place = next < PLACES ? next : taken.nextClearBit(0);
        return place < PLACES ? OptionalInt.of(place) : OptionalInt.empty();
    }

    Built of(StatusPurpose purpose) {
        StatusSource withdrawn = source.getIfAvailable(() -> NOTHING_ISSUED);
        KeyGeneration key = keys.current();
        // Read before the bits: a change in between makes the next caller build once more, and is never missed.
        List<Object> version = List.of(withdrawn.version(), key.number());
        return built.compute(
                purpose,
                (same, known) -> known != null && known.version().equals(version)
                        ? known
                        : sign(purpose, withdrawn, key, version));
    }

    private Built sign(StatusPurpose purpose, StatusSource withdrawn, KeyGeneration key, List<Object> version) {
        BitSet bits = switch (purpose) {
            case REVOCATION -> withdrawn.revoked();
            case SUSPENSION -> withdrawn.suspended();
        };
        JsonObject list = list(purpose, StatusBits.pack(bits));
        try {
            return new Built(
                    version,
                    integrity
                            .sign(list, key.proof().getPrivate(), issuer.keyAddress(key.proofId()), clock.instant())
                            .toString(),
                    Token.of(list, key.token().getPrivate(), issuer.keyAddress(key.tokenId())));
        } catch (LinkedData.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject list(StatusPurpose purpose, String bits) {
        String address = issuer.statusList(purpose);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS))
                .add("id", address)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", Json.createObjectBuilder().add("id", issuer.did()))
                .add(
                        "validFrom",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose.word())
                                .add("ttl", KEPT_FOR * 1_000)
                                .add("encodedList", bits))
                .build();
    }

    private static final StatusSource NOTHING_ISSUED = new StatusSource() {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public BitSet revoked() {
            return new BitSet();
        }

        @Override
        public BitSet suspended() {
            return new BitSet();
        }
    };
}
