package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;

/**
 * Curves over a share, with a gold line at the bar. It is drawn by Chart.js and is for the eye alone: it comes to a page within a
 * {@link Chart}, beside its table.
 */
@Tag("share-curves")
@JsModule("context://js/chart/curves.js")
@StyleSheet("context://css/chart.css")
public class ShareCurves extends Component {

    /** Both are shares of 1. @param text the same in words, for whoever points at it */
    public record Point(double x, double y, String text) {}

    /** @param points from left to right */
    public record Curve(String name, List<Point> points) {}

    private record Content(List<Curve> curves, double bar, String barName, double top, String across) {}

    /**
     * @param bar where on the way across it lies
     * @param top where the way up ends, up to 1
     * @param across what the way across means
     */
    public ShareCurves(List<Curve> curves, double bar, String barName, double top, String across) {
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setPropertyJson("content", JacksonUtils.beanToJson(new Content(curves, bar, barName, top, across)));
    }
}
