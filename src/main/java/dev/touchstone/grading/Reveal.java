package dev.touchstone.grading;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;

/** The gold and its reason, as shown once the answer is marked. Each task type adds what its feedback draws. */
public interface Reveal {

    ClauseRef clause();

    Text why();
}
