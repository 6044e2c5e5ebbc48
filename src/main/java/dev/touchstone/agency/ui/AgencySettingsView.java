package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberLists;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Table;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What an agency is called, what I am in it, and who runs it. */
@Route("agencies/:agency/settings")
@PermitAll
class AgencySettingsView extends Section implements HasDynamicTitle, BeforeEnterObserver {

    private final Agencies agencies;
    private final AgencyAccess access;
    private final MemberLists lists;
    private final List<AgencyPage> pages;
    private final AgencyWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();

    AgencySettingsView(
            Agencies agencies, AgencyAccess access, MemberLists lists, List<AgencyPage> pages, CurrentPerson current) {
        this.agencies = agencies;
        this.access = access;
        this.lists = lists;
        this.pages = pages;
        this.words = AgencyWords.here(current.zone());
        addClassNames("ts-page", "agency-page");
        content.addClassName("agency-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("agency").orElseThrow());
    }

    private void show(String slug) {
        AgencyRow agency = access.read(slug);
        AgencyRole mine = access.role(agency.id()).orElseThrow();
        content.removeAll();
        content.add(new AgencyHeading(agency, mine, pages, AgencyPages.SETTINGS), message);
        content.add(new Paragraph(words.say("agency.settings.mine", words.role(mine))));
        Paragraph may = new Paragraph(words.say("agency.may." + mine));
        may.addClassName("ts-muted");
        content.add(may);
        if (mine == AgencyRole.OWNER) {
            content.add(new H2(words.say("agency.name")), rename(agency));
        }
        content.add(new H2(words.say("agency.settings.staff")), staff(slug));
    }

    private Div rename(AgencyRow agency) {
        TextField name = new TextField(words.say("agency.name"));
        name.setValue(agency.name());
        name.setMaxLength(80);
        name.setHelperText(words.say("agency.settings.rename.help", agency.slug()));
        Button save = new Button(words.say("agency.save"), click -> rename(agency, name));
        save.addClickShortcut(Key.ENTER).listenOn(name).setResetFocusOnActiveElement(true);
        Div form = new Div(name, save);
        form.addClassName("agency-form");
        return form;
    }

    private void rename(AgencyRow agency, TextField name) {
        name.setInvalid(false);
        try {
            AgencyRow renamed = agencies.rename(agency.slug(), name.getValue());
            show(agency.slug());
            message.tell(words.say("agency.settings.renamed", renamed.name()));
            message.focus();
        } catch (Refused refused) {
            name.setErrorMessage(words.refusal(refused));
            name.setInvalid(true);
            name.focus();
        }
    }

    private Table staff(String slug) {
        Table table = new Table(
                words.say("agency.settings.staff"),
                List.of(
                        words.say("agency.member.name"),
                        words.say("agency.member.role"),
                        words.say("agency.member.email")));
        lists.staff(slug)
                .forEach(member -> table.addRow(
                        member.name(),
                        words.roleName(member.role()),
                        member.email().orElse("–")));
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.settings.title");
    }
}
