package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.skill.Share;
import java.util.Locale;

/** A standing where there is little room: the number, and a line over its interval with a gold mark where the bar is. */
class MiniBar extends Div {

    /** @param bar what it is measured against, as a share of 1 @param told the same in words, for screen readers */
    MiniBar(Share share, double bar, String told) {
        addClassName("ts-mini");
        Span number = new Span(Long.toString(SkillWords.ofHundred(share.middle())));
        number.addClassName("ts-mini-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Div drawing = new Div();
        drawing.addClassName("ts-mini-drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg focusable='false'><line class='ts-mini-room' x1='0' x2='100%%' y1='9' y2='9'/>%s%s%s</svg>"
                                .formatted(
                                        line("ts-mini-line", share.low(), share.high(), 9, 9),
                                        line("ts-mini-bar", bar, bar, 1, 17),
                                        "<circle class='ts-mini-middle' cx='%s' cy='9' r='3.5'/>"
                                                .formatted(percent(share.middle()))));
        Span words = new Span(told);
        words.addClassName("ts-unseen");
        add(number, drawing, words);
        getElement().setAttribute("title", told);
    }

    private static String line(String kind, double from, double to, int y1, int y2) {
        return "<line class='%s' x1='%s' x2='%s' y1='%d' y2='%d'/>".formatted(kind, percent(from), percent(to), y1, y2);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", Math.clamp(share, 0, 1) * 100);
    }
}
