package dev.touchstone.content.source.assembly;

import dev.touchstone.content.TaskType;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of work this application knows, by name. */
public final class TaskTypes {

    private final Map<String, TaskType> byName;

    public TaskTypes(Collection<? extends TaskType> types) {
        byName = types.stream().collect(Collectors.toUnmodifiableMap(TaskType::name, type -> type));
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    TaskType named(String name) {
        TaskType type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("There is no task type " + name + ".");
        }
        return type;
    }
}
