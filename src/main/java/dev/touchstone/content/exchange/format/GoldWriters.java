package dev.touchstone.content.exchange.format;

import java.util.List;
import java.util.Optional;

/** The formats that our gold is written in. */
public final class GoldWriters {

    private static final List<GoldWriter> ALL =
            List.of(new CocoWriter(), new LabelStudioWriter(), new JsonLinesWriter());

    private GoldWriters() {}

    public static List<String> names() {
        return ALL.stream().map(GoldWriter::name).toList();
    }

    public static Optional<GoldWriter> named(String name) {
        return ALL.stream().filter(writer -> writer.name().equals(name)).findFirst();
    }
}
