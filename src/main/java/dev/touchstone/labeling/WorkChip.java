package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;

/** The time that counts, as a player shows it. */
public interface WorkChip {

    Component component();

    /** Something happened that may let the time run or stand. */
    void look();
}
