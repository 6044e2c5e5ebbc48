package dev.touchstone.practice;

import dev.touchstone.skill.memory.Topic;

/** What an item is drawn for. @param due whether it was due for review */
record Asked(Topic topic, boolean due) {}
