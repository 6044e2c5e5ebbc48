package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import dev.touchstone.base.ui.Words;
import dev.touchstone.certification.SittingId;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;

/** How exams are told: shares with two digits, days and hours where the reader is. */
record ExamWords(Words words, ZoneId zone) {

    static ExamWords in(ZoneId zone) {
        return new ExamWords(Words.here(), zone);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    /** A share as people of measurement write it, such as 0.86. */
    String share(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(share);
    }

    String moment(Instant moment) {
        return moment(moment, FormatStyle.LONG);
    }

    /** For tables. */
    String brief(Instant moment) {
        return moment(moment, FormatStyle.MEDIUM);
    }

    private String moment(Instant moment, FormatStyle date) {
        return DateTimeFormatter.ofLocalizedDateTime(date, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone)
                .format(moment);
    }

    Paragraph quiet(String key, Object... parameters) {
        Paragraph quiet = new Paragraph(say(key, parameters));
        quiet.addClassNames("ts-muted", "ts-small");
        return quiet;
    }

    /** The sitting that an address names; empty when it is no sitting's. */
    static Optional<SittingId> sitting(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("sitting")
                    .map(UUID::fromString)
                    .map(SittingId::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
