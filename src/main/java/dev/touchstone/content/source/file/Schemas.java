package dev.touchstone.content.source.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The strict JSON schemas of the course files. They are part of the application, whatever folder the course is read from. */
final class Schemas {

    private static final String BASE = "https://touchstone.dev/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build())
                    .schemas(Schemas::textOf));
    private final Map<String, Schema> loaded = new ConcurrentHashMap<>();

    boolean has(String name) {
        return Schemas.class.getResource(resource(name)) != null;
    }

    /** Lists everything in which the document differs from the schema of that name. */
    void check(YamlDocument document, String name, Problems problems) {
        Schema schema = loaded.computeIfAbsent(
                name, each -> registry.getSchema(SchemaLocation.of(BASE + each + ".schema.json")));
        for (Error error : schema.validate(document.root())) {
            String at = error.getInstanceLocation().toString();
            String property = error.getProperty();
            String pointer = property == null ? at : at + YamlDocument.step(property);
            problems.add(document.path(), document.line(pointer), "schema", SchemaWords.remedy(error, at));
        }
    }

    private static @Nullable String textOf(String location) {
        if (!location.startsWith(BASE)) {
            return null;
        }
        String file = "/content/schema/" + location.substring(BASE.length());
        try (InputStream in = Schemas.class.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        return "/content/schema/" + name + ".schema.json";
    }
}
