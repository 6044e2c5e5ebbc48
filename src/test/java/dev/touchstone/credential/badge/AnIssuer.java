package dev.touchstone.credential.badge;

import dev.touchstone.credential.StatusPurpose;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An issuer in a folder of its own, on the first of March 2026 unless told otherwise, who has withdrawn nothing yet. */
class AnIssuer implements StatusSource {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    final String address;
    private final Instant now;
    final IssuerKeys keys;
    final Badges badges;
    final BadgeCheck check;
    final StatusList lists;
    private final BitSet revoked = new BitSet();
    private final BitSet suspended = new BitSet();
    private long version;

    private AnIssuer(String address, Path folder, Instant now) {
        this.address = address;
        this.now = now;
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        ObjectProvider<StatusSource> statuses =
                new StaticListableBeanFactory(Map.of("statuses", this)).getBeanProvider(StatusSource.class);
        keys = new IssuerKeys(folder.toString(), "secret", clock);
        badges = new Badges(keys, clock, "Training Example");
        check = new BadgeCheck(address, keys, statuses, clock);
        lists = new StatusList(keys, address, statuses, clock);
    }

    static AnIssuer in(Path folder) {
        return new AnIssuer("https://training.example", folder, NOW);
    }

    static AnIssuer in(Path folder, Instant now) {
        return new AnIssuer("https://training.example", folder, now);
    }

    /** The same keys reached under another address. */
    AnIssuer at(String other) {
        return new AnIssuer(other, keys.folder(), now);
    }

    AnIssuer on(String date) {
        return new AnIssuer(address, keys.folder(), Instant.parse(date));
    }

    void withdraw(StatusPurpose purpose, int place) {
        (purpose == StatusPurpose.REVOCATION ? revoked : suspended).set(place);
        version++;
    }

    void reinstate(int place) {
        suspended.clear(place);
        version++;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public BitSet revoked() {
        return (BitSet) revoked.clone();
    }

    @Override
    public BitSet suspended() {
        return (BitSet) suspended.clone();
    }

    /** Facts of a badge that holds now. */
    BadgeFacts facts(int place) {
        return facts(place, new Random(place));
    }

    /** Facts by chance, of a badge that holds now. */
    BadgeFacts facts(int place, RandomGenerator random) {
        double share = 0.5 + random.nextDouble() / 2;
        String[] words = {"Boxes", "street", "«α»", "\"quoted\"", "back\\slash", "日本", "🙂", "<b>", "línea", "a/b", "\n"
        };
        StringBuilder text = new StringBuilder("About");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return new BadgeFacts(
                new UUID(random.nextLong(), random.nextLong()),
                "K7QX-" + place,
                URI.create(address),
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(3) == 0 ? Optional.of("Ana García") : Optional.empty(),
                new AchievementFacts(
                        "boxes-" + (1 + random.nextInt(9)), "Boxes " + text, text.toString(), "Pass the exam."),
                now.minus(random.nextInt(1, 300), ChronoUnit.DAYS),
                now.plus(random.nextInt(1, 700), ChronoUnit.DAYS),
                new ResultFacts(
                        share,
                        share - 0.05,
                        Math.min(1, share + 0.04),
                        0.8,
                        random.nextInt(10, 50),
                        List.of("street-a 1.0", "street-b 1.2").subList(0, random.nextInt(3))),
                place);
    }

    SignedBadge badge(int place) {
        return badges.sign(facts(place));
    }
}
