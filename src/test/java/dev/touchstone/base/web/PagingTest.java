package dev.touchstone.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final List<String> NAMES = IntStream.range(0, 120)
            .mapToObj(number -> "n%03d ñ".formatted(number))
            .toList();

    @Test
    void turningThePagesMeetsEachItemOnce() {
        List<String> met = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        int pages = 0;
        do {
            Page<String> page = page(cursor.orElse(null), 7);
            met.addAll(page.items());
            cursor = page.next();
            pages++;
        } while (cursor.isPresent());
        assertThat(met).isEqualTo(NAMES);
        assertThat(pages).isEqualTo(18);
    }

    @Test
    void thePageThatEndsWithTheLastItemIsTheLast() {
        assertThat(page(null, 120).next()).isEmpty();
        assertThat(page(null, 119).next()).isPresent();
        assertThat(page(null, null).items()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void aPageHasOneToTwoHundredItems(int limit) {
        assertThatThrownBy(() -> new Paging(null, limit).toRead())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "MTphYmM=", "bm90IG91cnM", "gICA", "../../etc", "MTo\u0000", "%20"})
    void whatIsNoCursorIsRefusedInWords(String sent) {
        assertThatThrownBy(() -> new Paging(sent, null).afterId()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("cursor-malformed");
            assertThat(refused.status()).isEqualTo(400);
        });
    }

    @Test
    void aCursorOfAnotherListingIsRefused() {
        Cursor ofNames = new Cursor("Anna");
        assertThat(Cursor.read(ofNames.text())).isEqualTo(ofNames);
        assertThatThrownBy(() -> new Paging(ofNames.text(), null).afterId()).isInstanceOf(Refused.class);
        UUID id = UUID.randomUUID();
        assertThat(new Paging(new Cursor(id.toString()).text(), null).afterId()).hasValue(id);
    }

    @Test
    void aCursorSaysNothingThatAnAddressWouldHaveToSpellOtherwise() {
        assertThat(new Cursor("a/b+c?d=ü&e").text()).matches("[A-Za-z0-9_-]+");
    }

    private static Page<String> page(@Nullable String cursor, @Nullable Integer limit) {
        Paging paging = new Paging(cursor, limit);
        String after = paging.after().orElse("");
        return paging.page(
                NAMES.stream()
                        .filter(name -> name.compareTo(after) > 0)
                        .limit(paging.toRead())
                        .toList(),
                name -> name);
    }
}
