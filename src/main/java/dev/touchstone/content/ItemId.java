package dev.touchstone.content;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identity of an item; stable for ever, whatever happens to its file or its gold. */
public record ItemId(UUID value) {

    /** The identity of the item that a family generates from one seed. */
    public static ItemId generated(UUID family, long seed) {
        return new ItemId(UUID.nameUUIDFromBytes((family + "#" + seed).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
