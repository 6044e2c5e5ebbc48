package dev.touchstone.content;

import java.util.Optional;

/** What one task type adds to a prompt, such as the options of a choice. Each type has its own record; none holds gold. */
public interface TaskDetails {

    /** The item that this one repeats with a change, which has to come first. */
    default Optional<ItemId> repeats() {
        return Optional.empty();
    }
}
