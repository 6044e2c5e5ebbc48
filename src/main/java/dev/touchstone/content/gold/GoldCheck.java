package dev.touchstone.content.gold;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import java.util.List;

/** Proves gold with the real grader. Whoever marks answers provides it; the course is refused while it finds a problem. */
public interface GoldCheck {

    /** What is wrong with this gold, one sentence each with the remedy; empty when it holds. */
    List<String> problems(Exercise exercise, Item item, GoldKey gold);
}
