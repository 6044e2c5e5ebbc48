package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngBadgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"línea 日本 🙂\"}", "aaaa.bbbb.cccc", "{}"})
    void whatIsBakedInComesOutAsItWas(String badge) throws Exception {
        assertThat(PngBadge.unbake(PngBadge.bake(APicture.png(), badge))).isEqualTo(badge);
    }

    @Test
    void thePictureStaysTheSamePicture() throws Exception {
        var before = ImageIO.read(new ByteArrayInputStream(APicture.png()));
        var after = ImageIO.read(new ByteArrayInputStream(PngBadge.bake(APicture.png(), "{}")));

        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @Test
    void aSecondBadgeTakesThePlaceOfTheFirst() throws Exception {
        byte[] twice = PngBadge.bake(PngBadge.bake(APicture.png(), "{\"a\":1}"), "{\"b\":2}");

        assertThat(PngBadge.unbake(twice)).isEqualTo("{\"b\":2}");
        assertThat(new String(twice, StandardCharsets.ISO_8859_1)).doesNotContain("{\"a\":1}");
    }

    @Test
    void aPictureThatIsCutOffOrContinuedIsRefused() {
        byte[] whole = PngBadge.bake(APicture.png(), "{}");
        for (int length = 8; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PngBadge.unbake(cut)).isInstanceOf(Unfit.class);
        }
        assertThatThrownBy(() -> PngBadge.unbake(Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void onlyAWholePictureIsBakedInto() {
        assertThatThrownBy(() -> PngBadge.bake("no picture".getBytes(StandardCharsets.UTF_8), "{}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
