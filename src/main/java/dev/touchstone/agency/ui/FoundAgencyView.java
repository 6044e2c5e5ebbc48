package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.Agencies;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.FormPage;
import jakarta.annotation.security.PermitAll;

/** Founds an agency: a name is enough. */
@Route("agencies/new")
@PermitAll
class FoundAgencyView extends FormPage {

    private final Agencies agencies;
    private final AgencyWords words;
    private final TextField name = new TextField();

    FoundAgencyView(Agencies agencies, CurrentPerson current) {
        super("agency.found.title");
        this.agencies = agencies;
        this.words = AgencyWords.here(current.zone());
        name.setLabel(words.say("agency.name"));
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        name.setMaxLength(80);
        name.setAutofocus(true);
        show(
                text("agency.found.how"),
                name,
                submit("agency.found.submit", this::found),
                new Anchor("agencies", words.say("agency.found.back")));
    }

    private void found() {
        name.setInvalid(false);
        try {
            leaveTo("agencies/" + agencies.found(name.getValue()).slug() + "/members");
        } catch (Refused refused) {
            name.setErrorMessage(words.refusal(refused));
            name.setInvalid(true);
            name.focus();
        }
    }
}
