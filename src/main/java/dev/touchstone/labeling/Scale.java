package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A group of points to choose one from, with what it asks as its legend. */
@Tag("fieldset")
public class Scale extends HtmlContainer {

    protected Scale(Component asked) {
        Legend legend = new Legend();
        legend.add(asked);
        add(legend);
        addClassName("scale");
    }

    @Tag("legend")
    private static final class Legend extends HtmlContainer {}
}
