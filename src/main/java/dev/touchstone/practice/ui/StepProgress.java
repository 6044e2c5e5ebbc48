package dev.touchstone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** How far one is: a hair-thin line along the top, and the same in words for screen readers. */
@Tag("progress")
class StepProgress extends Component {

    StepProgress() {
        addClassName("ts-progress");
        getElement().setAttribute("aria-label", getTranslation("player.progress"));
    }

    /** @param done steps behind, of {@code all} */
    void show(int done, int all) {
        getElement()
                .setAttribute("max", Integer.toString(Math.max(1, all)))
                .setAttribute("value", Integer.toString(done))
                .setAttribute("aria-valuetext", getTranslation("player.progress.value", done, all));
    }
}
