package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Once;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class DrawingTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private record Repeating(Optional<ItemId> repeats) implements TaskDetails {}

    private final List<Item> items = new ArrayList<>();

    @Test
    void freshItemsAreTakenEvenlyFromEasyToHardAndComeInThatOrder() {
        IntStream.of(5, 3, 8, 1, 7, 2, 6, 4, 9).forEach(difficulty -> item(difficulty, null));

        assertThat(difficulties(draw(List.of(), 3))).containsExactly(2.0, 5.0, 8.0);
        assertThat(difficulties(draw(List.of(), 9))).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0);
    }

    @Test
    void whatWasAnsweredComesAfterWhatWasNotAndTheLeastRecentFirst() {
        Item recent = item(1, null);
        Item old = item(2, null);
        Item fresh = item(3, null);
        List<Met> met = List.of(met(recent, 1, NOON), met(old, 1, NOON.minusSeconds(60)));

        assertThat(draw(met, 1)).containsExactly(fresh);
        assertThat(draw(met, 2)).containsExactly(old, fresh);
    }

    @Test
    void whatRepeatsAnItemWaitsUntilThatOneWasAnswered() {
        Item first = item(2, null);
        Item mirror = item(1, first.id());
        Item other = item(3, null);

        assertThat(draw(List.of(), 2)).containsExactly(first, other);
        assertThat(draw(List.of(met(first, 1, NOON)), 2)).containsExactly(mirror, other);
    }

    @Test
    void noMoreThanThereIsIsDrawn() {
        item(0, null);

        assertThat(draw(List.of(), 5)).hasSize(1);
    }

    private List<Item> draw(List<Met> met, int count) {
        Text text = Text.of("en", "Pick.");
        var exercise = new Exercise(
                UUID.randomUUID(),
                "pick",
                "choice",
                "picking",
                "rules",
                text,
                text,
                List.of(),
                List.of(),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                items);
        return Drawing.draw(exercise, met, count);
    }

    private Item item(double difficulty, @Nullable ItemId repeats) {
        UUID uuid = UUID.randomUUID();
        var details = new Repeating(Optional.ofNullable(repeats));
        Item item = new Item(
                new ItemId(uuid),
                uuid,
                "pick",
                false,
                difficulty,
                null,
                null,
                new Once<>(() -> details),
                List.of(),
                List.of());
        items.add(item);
        return item;
    }

    private static Met met(Item item, int times, Instant last) {
        return new Met(item.id().value(), times, last);
    }

    private static List<Double> difficulties(List<Item> drawn) {
        return drawn.stream().map(Item::difficulty).toList();
    }
}
