package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.Note;
import dev.touchstone.certification.integrity.Signal;
import dev.touchstone.certification.integrity.Signals;
import java.util.Comparator;
import java.util.Locale;

/** What stands out in a sitting: each with how often honest people show it and what to look at. No verdict. */
class SignalsList extends Section {

    private final Locale language;

    SignalsList(Signals signals, ExamWords words) {
        language = words.words().locale();
        addClassName("ts-signals");
        add(new H2(words.say("examiner.signals")), new Paragraph(signals.note().text(language)));
        if (signals.found().isEmpty()) {
            add(Note.empty(words.say("examiner.signals.none"), words.say("examiner.signals.none.text")));
        }
        signals.found().forEach(signal -> add(article(signal)));
        if (!signals.silent().isEmpty()) {
            UnorderedList silent = new UnorderedList();
            signals.silent().stream()
                    .sorted(Comparator.naturalOrder())
                    .forEach(kind -> silent.add(new ListItem(
                            kind.title().text(language) + ": " + kind.silent().text(language))));
            NativeDetails details = new NativeDetails(
                    words.say("examiner.signals.silent", signals.silent().size()), silent);
            details.addClassName("ts-more");
            add(details);
        }
    }

    private Article article(Signal signal) {
        Span strength = new Span(signal.strength().told().text(language));
        strength.addClassNames("ts-signal-strength", "ts-small");
        Article article = new Article(new H3(new Span(signal.kind().title().text(language)), strength));
        article.addClassName("ts-signal");
        signal.told().forEach(told -> article.add(new Paragraph(told.text(language))));
        return article;
    }
}
