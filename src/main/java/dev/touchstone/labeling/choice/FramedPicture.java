package dev.touchstone.labeling.choice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.touchstone.content.choice.ChoiceDetails.Frame;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A picture in which one part may be marked by a frame. */
@Tag("framed-picture")
@JsModule("context://js/framed-picture.js")
public class FramedPicture extends Component {

    /** @param frame the marked part in picture pixels, or null for none */
    public FramedPicture(String src, String alt, int width, int height, @Nullable Frame frame) {
        getElement().setAttribute("src", src);
        getElement().setAttribute("alt", alt);
        getElement().setAttribute("width", Integer.toString(width));
        getElement().setAttribute("height", Integer.toString(height));
        if (frame != null) {
            getElement()
                    .setAttribute(
                            "frame",
                            String.format(
                                    Locale.ROOT,
                                    "%.0f %.0f %.0f %.0f",
                                    frame.x(),
                                    frame.y(),
                                    frame.width(),
                                    frame.height()));
        }
    }
}
