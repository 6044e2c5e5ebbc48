package dev.touchstone.content.exchange.format;

import java.util.List;
import java.util.Optional;

/** The foreign formats that are read. */
public final class GoldReaders {

    private static final List<GoldReader> ALL = List.of(
            new CocoReader(),
            new YoloReader(),
            new VocReader(),
            new LabelStudioReader(),
            new CvatReader(),
            new ConllReader(),
            new PreferenceLinesReader());

    private GoldReaders() {}

    public static List<String> names() {
        return ALL.stream().map(GoldReader::name).toList();
    }

    public static Optional<GoldReader> named(String name) {
        return ALL.stream().filter(reader -> reader.name().equals(name)).findFirst();
    }
}
