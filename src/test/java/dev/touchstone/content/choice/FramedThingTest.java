package dev.touchstone.content.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Label;
import dev.touchstone.content.Text;
import dev.touchstone.scene.Difficulty;
import dev.touchstone.scene.Feature;
import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Scenes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FramedThingTest {

    /** Shops stand in streets seen across, where whole house fronts are in view. */
    private static final SceneSpec SHOPS = SceneSpec.of(Difficulty.EASY, Feature.MANNEQUIN);

    @Test
    void aHouseIsNeverFramedWhereNobodyAsksForHouses() {
        assertThat(kindsFramed("car", "pedestrian")).isNotEmpty().doesNotContain("house");
    }

    @Test
    void aHouseIsFramedWhereTheLabelsNameIt() {
        assertThat(kindsFramed("car", "house")).contains("house");
    }

    private static Set<String> kindsFramed(String... slugs) {
        List<Label> labels = Arrays.stream(slugs)
                .map(slug -> new Label(slug, Text.of("en", slug)))
                .toList();
        return LongStream.range(0, 30)
                .mapToObj(seed -> framed(Scenes.generate(SHOPS, seed), labels))
                .map(SceneObject::kind)
                .collect(Collectors.toSet());
    }

    private static SceneObject framed(Scene scene, List<Label> labels) {
        return scene.object(FramedThing.pick(scene, labels).object()).orElseThrow();
    }
}
