package dev.touchstone.content.source.assembly;

import dev.touchstone.content.gold.GoldGenerator;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways to compute gold, by task type. */
public final class Generators {

    private final Map<String, GoldGenerator> byType;

    public Generators(Collection<? extends GoldGenerator> generators) {
        byType = generators.stream().collect(Collectors.toUnmodifiableMap(GoldGenerator::type, Function.identity()));
    }

    /** That of the type, or one that says that this type has none. */
    GoldGenerator of(String type) {
        GoldGenerator generator = byType.get(type);
        return generator == null ? new NoGenerator(type) : generator;
    }
}
