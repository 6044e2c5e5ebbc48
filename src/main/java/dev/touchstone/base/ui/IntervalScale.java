package dev.touchstone.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * A scale from 0 to 1 with a bar across it, and on it a short gold line: the interval, with a mark at the estimate. For the eye
 * alone: words stand beside it.
 */
@StyleSheet("context://css/chart.css")
public class IntervalScale extends Div {

    /**
     * @param low lower end of the interval; like the others a share of 1
     * @param barName is written at the bar
     */
    public IntervalScale(double low, double middle, double high, double bar, String barName) {
        addClassName("ts-interval");
        getElement().setAttribute("aria-hidden", "true");
        NumberFormat numbers = NumberFormat.getNumberInstance(Words.here().locale());
        StringBuilder svg = new StringBuilder("<svg focusable='false'>");
        svg.append(line("ts-interval-scale", 0, 34, 1, 34));
        for (double at : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            svg.append(line("ts-interval-scale", at, 31, at, 37)).append(text(at, 52, numbers.format(at)));
        }
        svg.append(line("ts-interval-bar", bar, 18, bar, 42))
                .append(text(bar, 13, barName))
                .append(line("ts-interval-line", low, 34, high, 34))
                .append("<circle class='ts-interval-middle' cx='%s' cy='34' r='5'/>".formatted(percent(middle)));
        getElement().setProperty("innerHTML", svg.append("</svg>").toString());
    }

    private static String line(String kind, double x1, int y1, double x2, int y2) {
        return "<line class='%s' x1='%s' y1='%d' x2='%s' y2='%d'/>".formatted(kind, percent(x1), y1, percent(x2), y2);
    }

    /** Towards the ends the words stay on the scale. */
    private static String text(double at, int y, String words) {
        String anchor = at < 0.1 ? "start" : at > 0.9 ? "end" : "middle";
        return "<text x='%s' y='%d' text-anchor='%s'>%s</text>"
                .formatted(percent(at), y, anchor, words.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(share, 0, 1) * 100);
    }
}
