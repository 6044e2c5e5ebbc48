package dev.touchstone.skill.irt;

import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reference values computed with established tools. */
final class Vectors {

    private Vectors() {}

    static JsonNode read(String name) {
        InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name + ".json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }
}
