package dev.touchstone.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** A bar from 0 to a value, a whisker over its interval, and a mark at each named level. For the eye alone: words stand beside it. */
@StyleSheet("context://css/chart.css")
public class WhiskerBar extends Div {

    /** @param levels are named below the bar; all values are shares of 1 */
    public WhiskerBar(double low, double middle, double high, List<LineBand.Level> levels) {
        addClassName("ts-whisker");
        getElement().setAttribute("aria-hidden", "true");
        StringBuilder svg = new StringBuilder("<svg focusable='false'>");
        svg.append(rect("ts-whisker-room", 0, 1)).append(rect("ts-whisker-bar", 0, middle));
        for (LineBand.Level level : levels) {
            svg.append(line("ts-whisker-level", level.at(), 2, level.at(), 20));
        }
        svg.append(line("ts-whisker-line", low, 11, high, 11))
                .append(line("ts-whisker-line", low, 7, low, 15))
                .append(line("ts-whisker-line", high, 7, high, 15));
        for (LineBand.Level level : levels) {
            svg.append("<text x='%s' y='34'>%s</text>".formatted(percent(level.at()), escaped(level.name())));
        }
        getElement().setProperty("innerHTML", svg.append("</svg>").toString());
    }

    private static String rect(String kind, double from, double to) {
        return "<rect class='%s' x='%s' y='5' width='%s' height='12' rx='2'/>"
                .formatted(kind, percent(from), percent(to - from));
    }

    private static String line(String kind, double x1, int y1, double x2, int y2) {
        return "<line class='%s' x1='%s' y1='%d' x2='%s' y2='%d'/>".formatted(kind, percent(x1), y1, percent(x2), y2);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(share, 0, 1) * 100);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
