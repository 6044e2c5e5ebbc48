package dev.touchstone.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.LineBand;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.WhiskerBar;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;
import dev.touchstone.credential.Result;
import dev.touchstone.credential.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** How credentials are told to whoever reads the page: days on their calendar, results of a hundred, refusals with what to do. */
record CredentialWords(Words words, ZoneId zone) {

    static CredentialWords here(ZoneId zone) {
        return new CredentialWords(Words.here(), zone);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    String day(Instant moment) {
        return calendar().day(moment);
    }

    /** With the hour and whose hour it is, since a deadline hangs on it. */
    String moment(Instant moment) {
        return say(
                "credential.moment",
                day(moment),
                calendar().hour(moment),
                calendar().place());
    }

    private OwnCalendar calendar() {
        return new OwnCalendar(words.locale(), zone);
    }

    String refusal(Refused refused) {
        return say("credential.refused." + refused.code());
    }

    static Span text(Text text) {
        Text.Localized here = text.in(Words.here().locale());
        return Reading.span(here.language(), here.text());
    }

    /** What was proven: the sentence, and the interval as a line on a scale with the bar. */
    Div result(Result result) {
        Paragraph sentence = new Paragraph(say(
                "credential.result",
                ofHundred(result.share()),
                ofHundred(result.low()),
                ofHundred(result.high()),
                ofHundred(result.bar()),
                result.items()));
        WhiskerBar scale = new WhiskerBar(
                result.low(),
                result.share(),
                result.high(),
                List.of(new LineBand.Level(say("credential.result.bar"), result.bar())));
        Paragraph rulebooks = new Paragraph(say("credential.result.rulebooks", String.join(", ", result.rulebooks())));
        rulebooks.addClassNames("ts-muted", "ts-small");
        Div proven = new Div(sentence, scale, rulebooks);
        proven.addClassName("ts-credential-result");
        return proven;
    }

    /** A line with a sign for the eye and the words that say the same. */
    static Paragraph status(Stage stage, boolean expired, String text) {
        Paragraph status = new Paragraph(icon(stage, expired).create(), new Span(text));
        status.addClassNames("ts-credential-status", "is-" + stage.name().toLowerCase(Locale.ROOT));
        return status;
    }

    private static Icon icon(Stage stage, boolean expired) {
        return switch (stage) {
            case ACTIVE -> expired ? Icon.CLOCK : Icon.CHECK;
            case AWAITING_CLAIM, AWAITING_REVIEW, ANSWERED -> Icon.CLOCK;
            case WARNED, SUSPENDED -> Icon.WARNING;
            case REVOKED, DECLINED -> Icon.CROSS;
        };
    }

    private static long ofHundred(double share) {
        return Math.round(share * 100);
    }
}
