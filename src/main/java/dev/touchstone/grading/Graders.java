package dev.touchstone.grading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The graders by the name of their task type. */
@Component
class Graders {

    private final Map<String, Grader<?, ?>> byType;

    Graders(List<Grader<?, ?>> graders) {
        byType = graders.stream().collect(Collectors.toUnmodifiableMap(Grader::type, Function.identity()));
    }

    Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>();
        byType.forEach((type, grader) -> forms.put(type, grader.form()));
        return forms;
    }

    Grader<?, ?> of(String type) {
        @Nullable Grader<?, ?> grader = byType.get(type);
        if (grader == null) {
            throw new IllegalArgumentException("No grader marks the task type " + type + ".");
        }
        return grader;
    }
}
