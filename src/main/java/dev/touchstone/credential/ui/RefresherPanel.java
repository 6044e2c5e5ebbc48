package dev.touchstone.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.content.Text;
import dev.touchstone.credential.RefresherRequest;
import java.util.List;

/** What changed in the rulebooks since one proved them, clause by clause. It takes nothing away. */
class RefresherPanel extends Section {

    private final CredentialWords words;

    RefresherPanel(List<RefresherRequest> requests, CredentialWords words, Runnable read) {
        this.words = words;
        addClassName("ts-credential-panel");
        add(new H3(words.say("credential.refresher")), new Paragraph(words.say("credential.refresher.what")));
        requests.forEach(request -> add(changes(request)));
        add(new Button(words.say("credential.refresher.read"), click -> read.run()));
    }

    private NativeDetails changes(RefresherRequest request) {
        Span title = CredentialWords.text(request.title());
        Span versions = new Span(words.say("credential.refresher.versions", request.had(), request.now()));
        versions.addClassName("ts-muted");
        Div all = new Div();
        request.changes().forEach(change -> all.add(change(change)));
        NativeDetails details = new NativeDetails(new Span(title, versions), all);
        details.addClassName("ts-credential-changes");
        return details;
    }

    private Div change(RefresherRequest.Change change) {
        Paragraph version = new Paragraph(words.say("credential.refresher.version", change.version()));
        version.addClassName("ts-credential-version");
        Text.Localized text = change.text().in(words.words().locale());
        UnorderedList clauses = new UnorderedList();
        change.clauses().forEach(clause -> {
            Anchor link = new Anchor(
                    "rulebooks/" + clause.ref().rulebook() + "#" + clause.ref().number(),
                    new Span(clause.ref().number() + " "),
                    CredentialWords.text(clause.title()));
            link.getElement().setAttribute("router-ignore", true);
            clauses.add(new ListItem(link));
        });
        Div part = new Div(version, new Markdown(text.language(), text.text()));
        if (!change.clauses().isEmpty()) {
            part.add(clauses);
        }
        return part;
    }
}
