package dev.touchstone.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.credential.OwnCredential;
import dev.touchstone.credential.OwnCredentials;
import dev.touchstone.credential.Stage;
import dev.touchstone.credential.WarningRow;
import java.util.function.Consumer;

/** An open doubt about one's credential: why, on what, until when, what happens next, and room to answer. */
class DoubtPanel extends Section {

    /** @param answer takes what was written */
    DoubtPanel(OwnCredential credential, WarningRow warning, CredentialWords words, Consumer<String> answer) {
        addClassNames("ts-credential-panel", "is-doubt");
        add(new H3(words.say("credential.doubt")), new WarningText(warning, words));
        if (credential.stage() == Stage.ANSWERED) {
            add(new Paragraph(words.say("credential.doubt.answered")));
            return;
        }
        Paragraph deadline = new Paragraph(words.say("credential.doubt.until", words.moment(warning.answerBy())));
        deadline.addClassName("ts-credential-deadline");
        TextArea text = new TextArea(words.say("credential.doubt.answer"));
        text.setMaxLength(OwnCredentials.LONGEST_ANSWER);
        text.setHelperText(words.say("credential.doubt.once"));
        text.addClassName("ts-credential-words");
        Button send = new Button(words.say("credential.doubt.send"), click -> answer.accept(text.getValue()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(deadline, new Paragraph(words.say("credential.doubt.next")), text, send);
    }
}
