package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film is one street over some seconds, in which things keep their ids. */
class FilmTest {

    private static final int FRAMES = 6;
    private static final int LARGEST = 120_000;
    private static final Set<String> TRAFFIC = Set.of("car", "van", "bus", "truck", "pedestrian", "rider", "bicycle");
    private static final SceneSpec SPEC = new SceneSpec(800, 500, Difficulty.MIDDLE, Set.of(), Daylight.ANY, 4, 8);

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 57, 63, 93})
    void aThingKeepsItsIdAndItsKindAndMovesSteadily(long seed) {
        Map<Integer, String> kinds = new HashMap<>();
        Map<Integer, Extent> before = new HashMap<>();
        for (Scene frame : Scenes.film(SPEC, seed, FRAMES)) {
            for (SceneObject object : frame.objects()) {
                assertThat(kinds.putIfAbsent(object.id(), object.kind())).isIn(null, object.kind());
                Extent whole = object.measure().whole();
                Extent last = before.put(object.id(), whole);
                if (last != null && TRAFFIC.contains(object.kind())) {
                    // In less than half a second nothing gets farther than this, or grows much.
                    assertThat(Math.abs(middle(whole) - middle(last)))
                            .as("way of " + object.kind())
                            .isLessThan(260);
                    assertThat(whole.h() / last.h()).isBetween(0.6, 1.7);
                }
            }
        }
        assertThat(kinds).isNotEmpty();
    }

    @Test
    void somethingMovesAndTheStreetStandsStill() {
        List<Scene> film = Scenes.film(SPEC, 21, FRAMES);
        Map<Integer, Extent> first = wholes(film.getFirst());
        Map<Integer, Extent> second = wholes(film.get(1));
        Set<String> moved = new TreeSet<>();
        Set<String> stood = new TreeSet<>();
        film.getFirst().objects().forEach(object -> {
            Extent then = second.get(object.id());
            if (then != null) {
                (then.equals(first.get(object.id())) ? stood : moved).add(object.kind());
            }
        });

        assertThat(moved).contains("car", "truck", "pedestrian").isSubsetOf(TRAFFIC);
        assertThat(stood).contains("tree");
    }

    @Test
    void theSameSpecAndSeedGiveTheSameFilm() {
        List<Scene> one = Scenes.film(SPEC, 40, FRAMES);
        List<Scene> other = Scenes.film(SPEC, 40, FRAMES);

        for (int frame = 0; frame < FRAMES; frame++) {
            assertThat(one.get(frame).png()).isEqualTo(other.get(frame).png());
            assertThat(one.get(frame).objects()).isEqualTo(other.get(frame).objects());
        }
    }

    @Test
    void aThingBehindAnotherIsGoneForSomeFramesAndComesBackUnderItsId() {
        List<Scene> film = Scenes.film(SPEC, 40, FRAMES);
        int car = film.getFirst().objects().stream()
                .filter(object -> object.kind().equals("car"))
                .mapToInt(SceneObject::id)
                .findFirst()
                .orElseThrow();

        assertThat(film.get(1).object(car)).isPresent();
        assertThat(film.get(2).object(car)).isEmpty();
        assertThat(film.get(5).object(car)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 31, 63, 91, 135})
    void noFrameHasAThingNearALimitAndEachIsSmallEnoughForASlowLine(long seed) {
        for (Scene frame : Scenes.film(SPEC, seed, FRAMES)) {
            assertThat(frame.png()).hasSizeLessThan(LARGEST);
            for (SceneObject object : frame.objects()) {
                Extent visible = object.measure().visible();
                if (visible != null && TRAFFIC.contains(object.kind())) {
                    assertThat(Thresholds.isClearVisibility(object.measure().visibleFraction()))
                            .as(object.kind())
                            .isTrue();
                    assertThat(Thresholds.isClearHeight(visible.h()))
                            .as(object.kind())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aFilmShowsADryStreetWithoutFeaturesInTwoFramesOrMore() {
        SceneSpec poster = SceneSpec.of(Difficulty.EASY, Feature.POSTER);

        assertThatThrownBy(() -> Scenes.film(poster, 1, FRAMES)).hasMessageContaining("features");
        assertThatThrownBy(() -> Scenes.film(SceneSpec.of(Map.of("weather", "rain")), 1, FRAMES))
                .hasMessageContaining("weather");
        assertThatThrownBy(() -> Scenes.film(SceneSpec.of(Map.of("setting", "shops")), 1, FRAMES))
                .hasMessageContaining("setting");
        assertThatThrownBy(() -> Scenes.film(SPEC, 1, 1)).hasMessageContaining("frames");
        assertThatThrownBy(() -> Scenes.film(SPEC, 1, 13)).hasMessageContaining("frames");
    }

    private static double middle(Extent extent) {
        return extent.x() + extent.w() / 2;
    }

    private static Map<Integer, Extent> wholes(Scene scene) {
        Map<Integer, Extent> wholes = new HashMap<>();
        scene.objects()
                .forEach(object -> wholes.put(object.id(), object.measure().whole()));
        return wholes;
    }
}
