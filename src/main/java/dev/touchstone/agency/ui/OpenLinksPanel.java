package dev.touchstone.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.Contact;
import dev.touchstone.agency.OpenLinkRow;
import dev.touchstone.agency.OpenLinks;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Makes, lists and closes links by which many can join. A link is shown once, right after it was made. */
class OpenLinksPanel extends Div {

    private final OpenLinks links;
    private final AgencyRow agency;
    private final AgencyWords words;
    private final Select<AgencyRole> role = new Select<>();
    private final TextField team = new TextField();
    private final IntegerField places = new IntegerField();
    private final Select<Integer> days = new Select<>();
    private final TextField value = new TextField();
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();
    private final LiveMessage message = new LiveMessage();

    OpenLinksPanel(OpenLinks links, AgencyRow agency, AgencyRole mine, AgencyWords words) {
        this.links = links;
        this.agency = agency;
        this.words = words;
        addClassName("agency-panel");
        role.setLabel(words.say("agency.member.role"));
        role.setItems(
                mine == AgencyRole.OWNER
                        ? Arrays.stream(AgencyRole.values())
                                .filter(one -> one != AgencyRole.OWNER)
                                .toList()
                                .reversed()
                        : List.of(AgencyRole.LEARNER));
        role.setItemLabelGenerator(words::roleName);
        role.setValue(AgencyRole.LEARNER);
        team.setLabel(words.say("agency.member.team"));
        team.setMaxLength(Contact.LONGEST);
        places.setLabel(words.say("agency.links.places"));
        places.setMin(1);
        places.setMax(OpenLinks.MOST_PLACES);
        places.setStepButtonsVisible(true);
        places.setValue(20);
        days.setLabel(words.say("agency.links.lifetime"));
        days.setItems(1, 7, 30, 90, 365);
        days.setItemLabelGenerator(one -> words.say("agency.links.days", one));
        days.setValue(7);
        value.setLabel(words.say("agency.links.value"));
        value.setReadOnly(true);
        value.setAutoselect(true);
        value.addClassName("agency-wide");
        Button copy =
                new Button(words.say("agency.links.copy"), click -> message.tell(words.say("agency.links.copied")));
        Clipboard.onClick(copy).writeText(value);
        made.add(value, copy);
        made.addClassName("agency-made");
        made.setVisible(false);
        Button make = new Button(words.say("agency.links.make"), click -> make());
        Div fields = new Div(role, team, places, days);
        fields.addClassName("agency-fields");
        list.addClassName("agency-links");
        add(new Paragraph(words.say("agency.links.what")), fields, make, made, message, list);
        draw();
    }

    private void make() {
        try {
            value.setValue(links.make(
                    agency.slug(),
                    role.getValue(),
                    team.getValue(),
                    Objects.requireNonNullElse(places.getValue(), 0),
                    Duration.ofDays(days.getValue())));
            made.setVisible(true);
            value.focus();
            message.tell(words.say("agency.links.made"));
            draw();
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
            message.focus();
        }
    }

    private void close(OpenLinkRow link) {
        try {
            links.close(agency.slug(), link.id());
            message.tell(words.say("agency.links.closed", link.hint()));
        } catch (NotFound gone) {
            message.warn(words.say("agency.changed"));
        }
        draw();
        message.focus();
    }

    private void draw() {
        list.removeAll();
        links.list(agency.slug()).forEach(link -> list.add(item(link)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem item(OpenLinkRow link) {
        String what =
                link.team().isEmpty() ? words.roleName(link.role()) : words.roleName(link.role()) + " · " + link.team();
        Span head = new Span(words.say("agency.links.line", what, link.hint()));
        Span places = new Span(words.say("agency.links.taken", link.taken(), link.places()));
        Span until = new Span(link.gone()
                .map(reason -> words.say("agency.links.gone." + reason))
                .orElseGet(() -> words.say("agency.links.until", words.shortDay(link.expiresAt()))));
        Div text = new Div(head, places, until);
        ListItem item = new ListItem(text);
        if (link.gone().isEmpty()) {
            Button close = new Button(words.say("agency.links.close"), click -> close(link));
            close.setAriaLabel(words.say("agency.links.close.label", link.hint()));
            item.add(close);
        } else {
            item.addClassName("is-gone");
        }
        return item;
    }
}
