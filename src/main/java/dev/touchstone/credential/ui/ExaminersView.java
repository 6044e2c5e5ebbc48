package dev.touchstone.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.FormPage;
import dev.touchstone.credential.Examiners;
import dev.touchstone.credential.Examiners.ExaminerRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who decides on credentials: an operator appoints and dismisses them by address, and sees who did so before. */
@Route("examiners")
@RolesAllowed("OPERATOR")
@StyleSheet("context://css/credential.css")
class ExaminersView extends FormPage {

    private final Examiners examiners;
    private final CredentialWords words;
    private final TextField email = new TextField();
    private final Div list = new Div();

    ExaminersView(Examiners examiners, CurrentPerson current) {
        super("credential.examiners.title");
        this.examiners = examiners;
        this.words = CredentialWords.here(current.zone());
        addClassName("ts-examiners");
        email.setLabel(words.say("credential.examiners.email"));
        email.setHelperText(words.say("credential.examiners.email.help"));
        email.getElement().setAttribute("inputmode", "email");
        email.setMaxLength(254);
        list.addClassName("ts-examiner-list");
        draw();
        show(text("credential.examiners.what"), email, submit("credential.examiners.appoint", this::appoint));
        // Outside the form, in which Enter appoints.
        add(list);
    }

    private void appoint() {
        email.setInvalid(false);
        try {
            String address = email.getValue().strip();
            boolean invited = examiners.appoint(address);
            email.clear();
            draw();
            finish(invited ? "credential.examiners.invited" : "credential.examiners.appointed", address);
        } catch (Refused refused) {
            email.setErrorMessage(words.refusal(refused));
            email.setInvalid(true);
            email.focus();
        }
    }

    private void dismiss(ExaminerRow examiner) {
        try {
            examiners.dismiss(examiner.person());
        } catch (NotFound gone) {
            // Somebody else was faster; the list says so.
        }
        draw();
        finish("credential.examiners.dismissed", examiner.name());
    }

    private void draw() {
        list.removeAll();
        List<ExaminerRow> all = examiners.list();
        if (all.isEmpty()) {
            list.add(text("credential.examiners.none"));
        } else {
            UnorderedList rows = new UnorderedList();
            all.forEach(examiner -> rows.add(row(examiner)));
            list.add(rows);
        }
        history();
    }

    private ListItem row(ExaminerRow examiner) {
        Span address = new Span(examiner.email().value());
        address.addClassNames("ts-muted", "ts-small");
        Button dismiss = new Button(words.say("credential.examiners.dismiss"), click -> dismiss(examiner));
        dismiss.setAriaLabel(words.say("credential.examiners.dismiss.label", examiner.name()));
        return new ListItem(new Div(new Span(examiner.name()), address), dismiss);
    }

    private void history() {
        List<Examiners.Change> changes = examiners.changes();
        if (changes.isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        changes.forEach(change -> {
            Paragraph line = new Paragraph(words.say(
                    change.appointed() ? "credential.examiners.did.appoint" : "credential.examiners.did.dismiss",
                    words.day(change.at()),
                    change.by().orElseGet(() -> words.say("credential.erased")),
                    change.email().orElseGet(() -> words.say("credential.erased"))));
            line.addClassName("ts-small");
            rows.add(new ListItem(line));
        });
        list.add(new H2(words.say("credential.examiners.history")), rows);
    }
}
