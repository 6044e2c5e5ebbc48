package dev.touchstone.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The reader's language: interface texts and numbers as they write them. */
public record Words(Locale locale) {

    /** The language of the page that is being served. */
    public static Words here() {
        UI ui = UI.getCurrent();
        return new Words(ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    /** The interface text with that key, its {n} filled in. */
    public String say(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }

    /** A day as a sentence names it. */
    public String day(LocalDate day) {
        return day(day, FormatStyle.LONG);
    }

    /** A day where there is little room, as in a table. */
    public String shortDay(LocalDate day) {
        return day(day, FormatStyle.MEDIUM);
    }

    private String day(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);
    }

    /** A share as a whole number of percent, rounded down so that only a full score reads 100. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(Math.floor(share * 100) / 100);
    }

    /** A distance rounded to whole px, never a zero for something that is there. */
    public String pixels(double distance) {
        return NumberFormat.getIntegerInstance(locale).format(Math.max(1, Math.round(Math.abs(distance))));
    }

    /** The text as a sentence begins. */
    public String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
