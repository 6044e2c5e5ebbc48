package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** How far one is: a hair-thin line along the top, and the same in words for screen readers. */
@Tag("progress")
public class StepProgress extends Component {

    StepProgress() {
        addClassName("ts-progress");
        getElement().setAttribute("aria-label", getTranslation("player.progress"));
    }

    /** @param done steps behind, of {@code all} */
    public void show(int done, int all) {
        show(done, all, getTranslation("player.progress.value", done, all));
    }

    /** @param words the same for screen readers */
    public void show(int done, int all, String words) {
        getElement()
                .setAttribute("max", Integer.toString(Math.max(1, all)))
                .setAttribute("value", Integer.toString(done))
                .setAttribute("aria-valuetext", words);
    }

    /** What it is the progress of, where that is no lesson. */
    public void name(String name) {
        getElement().setAttribute("aria-label", name);
    }
}
