package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** How much of a whole is reached, as a line that turns gold. For the eye alone: words stand beside it. */
@Tag("progress")
public class GoldLine extends Component {

    public GoldLine(long reached, long whole) {
        getElement()
                .setAttribute("class", "ts-gold-line")
                .setAttribute("aria-hidden", "true")
                .setAttribute("max", Long.toString(Math.max(1, whole)))
                .setAttribute("value", Long.toString(reached));
    }
}
