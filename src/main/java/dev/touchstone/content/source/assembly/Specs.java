package dev.touchstone.content.source.assembly;

import dev.touchstone.scene.SceneSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the spec of a scene as it stands in an items.yaml. */
public final class Specs {

    private Specs() {}

    /** @throws IllegalArgumentException when no such scene can be drawn; the message names the key */
    public static SceneSpec of(JsonNode scene) {
        Map<String, Object> map = new LinkedHashMap<>();
        scene.propertyStream()
                .filter(field -> !field.getKey().equals("alt"))
                .forEach(field -> map.put(field.getKey(), plain(field.getValue())));
        return SceneSpec.of(map);
    }

    private static Object plain(JsonNode value) {
        if (value.isInt()) {
            return value.intValue();
        }
        if (!value.isArray()) {
            return value.asString("");
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
