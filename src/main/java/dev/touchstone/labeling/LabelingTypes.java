package dev.touchstone.labeling;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The looks of the task types by name. */
@Component
public class LabelingTypes {

    private final Map<String, LabelingType> byName;

    LabelingTypes(List<LabelingType> types) {
        byName = types.stream().collect(Collectors.toUnmodifiableMap(LabelingType::type, Function.identity()));
    }

    public LabelingType of(String type) {
        @Nullable LabelingType known = byName.get(type);
        if (known == null) {
            throw new IllegalArgumentException("Nothing shows the task type " + type + ".");
        }
        return known;
    }
}
