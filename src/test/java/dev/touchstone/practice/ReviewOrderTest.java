package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Once;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.Text;
import dev.touchstone.skill.memory.Topic;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewOrderTest {

    private record Nothing() implements TaskDetails {}

    private static final Picture A_PICTURE = new Picture.File("a.png", 10, 10, Text.of("en", "A street"));

    @Test
    void textsOfOneClauseComeTogetherAndBeforeThePictures() {
        List<Drawn> order = ReviewOrder.of(List.of(
                picture("cars"), text("tone", "2.1"), text("names", "1.1"), text("tone", "1.1"), text("names", "1.1")));

        assertThat(order)
                .extracting(drawn ->
                        drawn.item().exercise() + " " + drawn.asked().topic().clause())
                .containsExactly("names 1.1", "names 1.1", "tone 1.1", "tone 2.1", "cars 1.1");
    }

    @Test
    void picturesOfOneKindAreNeverNeighboursWhereThatCanBeAvoided() {
        assertThat(mixed("cars", "cars", "cars", "bikes", "bikes", "signs"))
                .containsExactly("cars", "bikes", "cars", "bikes", "cars", "signs");
        assertThat(mixed("cars", "cars", "cars", "bikes", "signs"))
                .containsExactly("cars", "bikes", "cars", "signs", "cars");
    }

    @Test
    void whereOneKindIsTooManyTheRestIsSpreadBetweenIt() {
        assertThat(mixed("cars", "cars", "cars", "cars", "bikes"))
                .containsExactly("cars", "bikes", "cars", "cars", "cars");
    }

    @Test
    void nothingIsLostAndNothingIsAddedWhateverIsDrawn() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            List<Drawn> drawn = Stream.generate(() -> random.nextBoolean()
                            ? text("texts-" + random.nextInt(3), "1." + random.nextInt(4))
                            : picture("pictures-" + random.nextInt(4)))
                    .limit(random.nextInt(20))
                    .toList();
            assertThat(ReviewOrder.of(drawn)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    private static List<String> mixed(String... exercises) {
        return ReviewOrder.of(Stream.of(exercises).map(ReviewOrderTest::picture).toList()).stream()
                .map(drawn -> drawn.item().exercise())
                .toList();
    }

    private static Drawn picture(String exercise) {
        return drawn(exercise, "1.1", A_PICTURE);
    }

    private static Drawn text(String exercise, String clause) {
        return drawn(exercise, clause, null);
    }

    private static Drawn drawn(String exercise, String clause, @Nullable Picture picture) {
        UUID id = UUID.randomUUID();
        ClauseRef ref = new ClauseRef(exercise, clause);
        Item item = new Item(
                new ItemId(id),
                id,
                exercise,
                false,
                0,
                null,
                picture,
                new Once<>(Nothing::new),
                List.of(ref),
                List.of());
        return new Drawn(new Asked(Topic.clause(ref), true), item, exercise, false, 30);
    }
}
