package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneSpecTest {

    @Test
    void anEmptyMapGivesTheUsualScene() {
        SceneSpec spec = SceneSpec.of(Map.of());

        assertThat(spec).isEqualTo(SceneSpec.of(Difficulty.MIDDLE));
        assertThat(spec.width()).isEqualTo(960);
        assertThat(spec.height()).isEqualTo(600);
    }

    @Test
    void whatIsNotSaidOfThePlaceIsADryStreet() {
        SceneSpec spec = SceneSpec.of(Map.of("light", "day"));

        assertThat(spec.weather()).isEqualTo(Weather.DRY);
        assertThat(spec.setting()).isEqualTo(Setting.STREET);
        assertThat(spec).isEqualTo(new SceneSpec(960, 600, Difficulty.MIDDLE, Set.of(), Daylight.DAY, 5, 10));
    }

    @Test
    void everyKeyIsRead() {
        SceneSpec spec = SceneSpec.of(Map.of(
                "width",
                800,
                "height",
                500,
                "difficulty",
                "hard",
                "light",
                "night",
                "weather",
                "rain",
                "setting",
                "shops",
                "objects",
                "7-9",
                "features",
                List.of("mirrors", "parked-bicycle")));

        assertThat(spec)
                .isEqualTo(new SceneSpec(
                        800,
                        500,
                        Difficulty.HARD,
                        Set.of(Feature.MIRRORS, Feature.PARKED_BICYCLE),
                        Daylight.NIGHT,
                        Weather.RAIN,
                        Setting.SHOPS,
                        7,
                        9));
    }

    @Test
    void aMistakeIsNamedByItsKey() {
        assertMistake(Map.of("colour", "red"), "colour: unknown key");
        assertMistake(Map.of("width", "wide"), "width: use a whole number");
        assertMistake(Map.of("width", 9000), "width: use 480 to 1600");
        assertMistake(Map.of("difficulty", "tricky"), "difficulty: unknown value 'tricky'");
        assertMistake(Map.of("light", "DAY"), "light: unknown value 'DAY'");
        assertMistake(Map.of("weather", "fog"), "weather: unknown value 'fog'");
        assertMistake(Map.of("setting", "beach"), "setting: unknown value 'beach'");
        assertMistake(
                Map.of("setting", "parking", "features", List.of("mannequin")),
                "features: the setting parking never shows mannequin");
        assertMistake(Map.of("objects", "many"), "objects: use a number or a range");
        assertMistake(Map.of("objects", "9-3"), "objects: use a range");
        assertMistake(Map.of("features", "mirrors"), "features: use a list");
        assertMistake(Map.of("features", List.of("mirror")), "features: unknown feature 'mirror'");
    }

    private static void assertMistake(Map<String, ?> map, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> SceneSpec.of(map)).withMessageContaining(message);
    }
}
