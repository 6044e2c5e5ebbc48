package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No byte of a badge can be another one. Our JSON has no space between its parts, so there is no byte whose change would mean
 * nothing: every one stands in a name, in a value or in the punctuation that holds them. The last letter of a token's part
 * carries bits that decode to nothing, and is refused for not being the one way to write them. In a picture every byte is under
 * a checksum or is a mark of the format.
 */
class OneByteTest {

    private static final int CHANGES = 500;
    private static final long SEED = 20260301;

    @TempDir
    private static Path folder;

    private static AnIssuer issuer;

    @BeforeAll
    static void makeKeys() {
        issuer = AnIssuer.in(folder);
    }

    @Test
    void fiveHundredChangesOfOneByteAreAllRefused() {
        Random random = new Random(SEED);
        List<byte[]> forms = BadgeCheckTest.forms(issuer.badge(31));
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = forms.get(i % forms.size()).clone();
            int place = random.nextInt(changed.length);
            byte before = changed[place];
            while (changed[place] == before) {
                changed[place] = (byte) random.nextInt(256);
            }
            assertRefused(changed, place);
        }
    }

    /** As somebody would change it who wants it to be read: letters to letters, digits to digits. */
    @Test
    void everyByteOfATokenAndEveryFifthOfTheJsonIsRefusedWhenItBecomesItsNeighbour() {
        List<byte[]> forms = BadgeCheckTest.forms(issuer.badge(32));
        assertEveryNeighbourRefused(forms.get(0), 5);
        assertEveryNeighbourRefused(forms.get(1), 1);
    }

    private static void assertEveryNeighbourRefused(byte[] badge, int step) {
        for (int place = 0; place < badge.length; place += step) {
            byte[] changed = badge.clone();
            changed[place] ^= 1;
            assertRefused(changed, place);
        }
    }

    private static void assertRefused(byte[] changed, int place) {
        BadgeReport report = issuer.check.check(changed);
        assertThat(report.valid())
                .as("byte %d of %d changed", place, changed.length)
                .isFalse();
        assertThat(report.steps())
                .anyMatch(step ->
                        step.outcome() == CheckStep.Outcome.FAILED || step.reason() == CheckStep.Reason.ISSUER_OTHER);
    }
}
