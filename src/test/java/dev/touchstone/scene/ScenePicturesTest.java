package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published items name a spec and a seed, so their pictures may never change. What a picture file holds is compared
 * unpacked, because how it is packed is up to the zlib of the machine.
 */
class ScenePicturesTest {

    @Test
    void aPublishedPictureStaysWhatItWas() throws Exception {
        SceneSpec easy = SceneSpec.of(Difficulty.EASY);
        SceneSpec middle = SceneSpec.of(Difficulty.MIDDLE, Feature.MANNEQUIN);
        SceneSpec hard = SceneSpec.of(
                Difficulty.HARD, Feature.MIRRORS, Feature.HIDDEN, Feature.RIDER, Feature.POSTER, Feature.TINY);
        SceneSpec dusk = new SceneSpec(480, 300, Difficulty.MIDDLE, Set.of(), Daylight.DUSK, 3, 8);

        assertThat(digest(easy, 0)).isEqualTo("c36572225f0315eec33b8feb");
        assertThat(digest(easy, 5)).isEqualTo("e0ac6cf70c32f3019279eb0e");
        assertThat(digest(middle, 2)).isEqualTo("403f5b9d3679f7fe4cca40b5");
        assertThat(digest(hard, 3)).isEqualTo("8e08800ebde549913a7a6015");
        assertThat(digest(dusk, 1)).isEqualTo("35d740c31258a7e10c0f4db6");
        assertThat(digest(dusk, 4)).isEqualTo("6cabef49911c7b5a82343216");
    }

    @ParameterizedTest
    @CsvSource({
        "light=night, 1, 5616a698fc437d32c8cd420a",
        "weather=rain, 1, 9e9998dd1197aa2972429a7e",
        "weather=snow, 2, e4c41ab659adb67c73aecab6",
        "setting=crossing, 1, 47ce9e059a102ee8d850f26e",
        "setting=crossing difficulty=easy, 2, 8b99cb22ff97fd28293caf88",
        "setting=parking, 1, 5a3f9b16c3664717f5dfee8e",
        "setting=parking light=night difficulty=hard, 2, a683ef97f6232c90d04969f0",
        "setting=shops weather=snow, 1, 17628a50eec7a2ef8a9d0ad8",
        "setting=shops weather=rain, 2, c2f1ad985b7afd12426f4201"
    })
    void aPublishedPlaceStaysWhatItWas(String spec, long seed, String digest) throws Exception {
        Map<String, String> keys = Arrays.stream(spec.split(" "))
                .map(key -> key.split("="))
                .collect(Collectors.toMap(key -> key[0], key -> key[1]));

        assertThat(digest(SceneSpec.of(keys), seed)).isEqualTo(digest);
    }

    @Test
    void aPublishedFilmStaysWhatItWas() throws Exception {
        SceneSpec spec = new SceneSpec(800, 500, Difficulty.MIDDLE, Set.of(), Daylight.ANY, 4, 8);

        assertThat(digest(Scenes.film(spec, 40, 6).getFirst())).isEqualTo("dcdd36080517e578912b9af6");
        assertThat(digest(Scenes.film(spec, 40, 6).getLast())).isEqualTo("ede682af1419048404e1b3b9");
        assertThat(digest(Scenes.film(spec, 93, 6).getLast())).isEqualTo("aa8615050472808b05e22ae9");
    }

    private static String digest(SceneSpec spec, long seed) throws Exception {
        return digest(Scenes.generate(spec, seed));
    }

    private static String digest(Scene scene) throws Exception {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(unpacked(scene.png()));
        return HexFormat.of().formatHex(sha, 0, 12);
    }

    private static byte[] unpacked(byte[] png) throws Exception {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.wrap(png, 8, png.length - 8);
        while (buffer.hasRemaining()) {
            byte[] data = new byte[buffer.getInt()];
            byte[] type = new byte[4];
            buffer.get(type).get(data).getInt();
            if (new String(type, StandardCharsets.US_ASCII).equals("IDAT")) {
                Inflater inflater = new Inflater();
                inflater.setInput(data);
                byte[] rows = new byte[1 << 16];
                for (int n = inflater.inflate(rows); n > 0; n = inflater.inflate(rows)) {
                    unpacked.write(rows, 0, n);
                }
                inflater.end();
            } else {
                unpacked.writeBytes(data);
            }
        }
        return unpacked.toByteArray();
    }
}
