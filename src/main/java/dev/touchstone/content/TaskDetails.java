package dev.touchstone.content;

/** What one task type adds to a prompt, such as the options of a choice. Each type has its own record; none holds gold. */
public interface TaskDetails {}
