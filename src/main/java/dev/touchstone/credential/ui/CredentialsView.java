package dev.touchstone.credential.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.credential.OwnCredential;
import dev.touchstone.credential.OwnCredentials;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What I hold: each credential with its status, and what I can do with it. */
@Route("credentials")
@Menu(title = "credential.own.title", order = 3)
@PermitAll
@StyleSheet("context://css/credential.css")
class CredentialsView extends Div implements HasDynamicTitle, OwnCredentialCard.Deeds {

    private final OwnCredentials credentials;
    private final CredentialWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();

    CredentialsView(OwnCredentials credentials, CurrentPerson current) {
        this.credentials = credentials;
        this.words = CredentialWords.here(current.zone());
        addClassNames("ts-page", "ts-credentials");
        Paragraph lead = new Paragraph(words.say("credential.own.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head, message, content);
        show();
    }

    private void show() {
        content.removeAll();
        List<OwnCredential> mine = credentials.mine();
        if (mine.isEmpty()) {
            content.add(Note.empty(
                    words.say("credential.own.none"),
                    words.say("credential.own.none.text"),
                    new Anchor("course", words.say("landing.home.course"))));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-credential-list");
        mine.forEach(credential -> list.add(new OwnCredentialCard(credential, words, this)));
        content.add(list);
    }

    @Override
    public void claim(OwnCredential credential) {
        act(() -> credentials.claim(credential.number()), "credential.claimed");
    }

    @Override
    public void showName(OwnCredential credential, boolean shown) {
        act(
                () -> credentials.showName(credential.number(), shown),
                shown ? "credential.name.now" : "credential.name.gone");
    }

    /** What was written stays when it is refused. */
    @Override
    public void answer(OwnCredential credential, String text) {
        act(() -> credentials.answer(credential.number(), text), "credential.doubt.sent");
    }

    @Override
    public void haveRead(OwnCredential credential) {
        act(() -> credentials.haveRead(credential.number()), "credential.refresher.done");
    }

    private void act(Runnable deed, String done) {
        try {
            deed.run();
            message.tell(words.say(done));
            show();
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
        } catch (NotFound gone) {
            show();
        }
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.own.title");
    }
}
