package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;

/**
 * A line over time with the band in which the true value lies, and lines at named levels. It is drawn by Chart.js, which only
 * a page with a chart fetches, and is for the eye alone: it comes to a page within a {@link Chart}, beside its table.
 */
@Tag("line-band")
@JsModule("context://js/chart/line-band.js")
@StyleSheet("context://css/chart.css")
public class LineBand extends Component {

    /**
     * One day. Values are shares of 1.
     *
     * @param day counted from 1970
     * @param text the same in words, for whoever points at it
     */
    public record Point(long day, double low, double middle, double high, String text) {}

    /** @param at share of 1 */
    public record Level(String name, double at) {}

    private record Content(List<Point> points, List<Level> levels) {}

    /** @param points the earliest day first */
    public LineBand(List<Point> points, List<Level> levels) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyJson("content", JacksonUtils.beanToJson(new Content(points, levels)));
    }
}
