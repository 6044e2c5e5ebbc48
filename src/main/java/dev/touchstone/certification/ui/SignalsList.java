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
import dev.touchstone.certification.SittingSigns;

/** What stands out in a sitting: each with how often honest people show it and what to look at. No verdict. */
class SignalsList extends Section {

    SignalsList(SittingSigns signs, ExamWords words) {
        addClassName("ts-signals");
        add(new H2(words.say("examiner.signals")), new Paragraph(signs.note()));
        if (signs.found().isEmpty()) {
            String text = signs.silent().isEmpty() ? "examiner.signals.none.text" : "examiner.signals.none.some";
            add(Note.empty(words.say("examiner.signals.none"), words.say(text)));
        }
        signs.found().forEach(sign -> add(article(sign)));
        if (!signs.silent().isEmpty()) {
            UnorderedList silent = new UnorderedList();
            signs.silent().forEach(why -> silent.add(new ListItem(why)));
            NativeDetails details = new NativeDetails(
                    words.say("examiner.signals.silent", signs.silent().size()), silent);
            details.addClassName("ts-more");
            add(details);
        }
    }

    private static Article article(SittingSigns.Sign sign) {
        Span strength = new Span(sign.strength());
        strength.addClassNames("ts-signal-strength", "ts-small");
        Article article = new Article(new H3(new Span(sign.title()), strength));
        article.addClassName("ts-signal");
        sign.told().forEach(told -> article.add(new Paragraph(told)));
        return article;
    }
}
