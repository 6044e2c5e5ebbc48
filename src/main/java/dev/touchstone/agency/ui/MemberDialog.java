package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.Appointments;
import dev.touchstone.agency.Contact;
import dev.touchstone.agency.ListedMember;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import java.util.Arrays;

/** What can be done with one member, or with one invitation. It closes when something was done, and says so on the page. */
class MemberDialog extends Dialog {

    /** What the page does for it. */
    interface Deeds {
        void sendAgain(ListedMember invited);

        void takeBack(ListedMember invited);

        void appoint(ListedMember member, AgencyRole role);

        void correct(ListedMember member, Contact contact);

        void remove(ListedMember member, String reason);

        /** Something was done. */
        void done(String message);
    }

    private final ListedMember listed;
    private final AgencyWords words;
    private final Deeds deeds;
    private final LiveMessage message = new LiveMessage();

    /** @param mine what whoever looks is there */
    MemberDialog(ListedMember listed, String state, AgencyRole mine, AgencyWords words, Deeds deeds) {
        this.listed = listed;
        this.words = words;
        this.deeds = deeds;
        MemberRow member = listed.member();
        setHeaderTitle(member.name().isEmpty() ? words.say("agency.member.erased") : member.name());
        setMaxWidth("38rem");
        Paragraph about = new Paragraph(words.roleName(member.role()) + " · " + state);
        about.addClassName("ts-muted");
        Div content = new Div(about, message);
        content.addClassName("agency-dialog-content");
        if (!mine.appoints(member.role())) {
            content.add(new Paragraph(words.say("agency.member.higher")));
        } else if (member.state() == MemberState.INVITED) {
            content.add(invited());
        } else {
            content.add(contact(), role(mine), removal());
        }
        add(content);
        getFooter().add(new Button(words.say("agency.close"), click -> close()));
    }

    private Component invited() {
        Button send = new Button(
                words.say("agency.member.send"), click -> act(() -> deeds.sendAgain(listed), "agency.member.sent"));
        Button revoke = new Button(
                words.say("agency.member.revoke"), click -> act(() -> deeds.takeBack(listed), "agency.member.revoked"));
        Div buttons = new Div(send, revoke);
        buttons.addClassName("agency-buttons");
        Div part = new Div(new Paragraph(words.say("agency.member.invited.text")), buttons);
        part.addClassName("agency-part");
        return part;
    }

    private Component contact() {
        MemberRow member = listed.member();
        TextField name = field("agency.member.name", member.name());
        TextField email = field("agency.member.email", member.email().orElse(""));
        email.setMaxLength(254);
        TextField reference =
                field("agency.member.reference", member.reference().orElse(""));
        TextField team = field("agency.member.team", member.team());
        Button save = new Button(
                words.say("agency.save"),
                click -> act(
                        () -> deeds.correct(
                                listed,
                                Contact.of(name.getValue(), email.getValue(), reference.getValue(), team.getValue())),
                        "agency.member.corrected"));
        Div fields = new Div(name, email, reference, team);
        fields.addClassName("agency-fields");
        return part("agency.member.contact", fields, save);
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(words.say(key));
        field.setValue(value);
        field.setMaxLength(Contact.LONGEST);
        return field;
    }

    private Component role(AgencyRole mine) {
        Select<AgencyRole> role = new Select<>();
        role.setLabel(words.say("agency.member.role"));
        role.setItems(Arrays.stream(AgencyRole.values()).filter(mine::appoints).toList());
        role.setItemLabelGenerator(words::roleName);
        role.setValue(listed.member().role());
        Paragraph may = new Paragraph(words.say("agency.may." + listed.member().role()));
        may.addClassNames("ts-muted", "ts-small");
        role.addValueChangeListener(change -> may.setText(words.say("agency.may." + change.getValue())));
        Button give = new Button(
                words.say("agency.member.appoint"),
                click -> act(() -> deeds.appoint(listed, role.getValue()), "agency.member.appointed"));
        return part("agency.member.role", role, may, give);
    }

    private Component removal() {
        TextArea reason = new TextArea(words.say("agency.member.reason"));
        reason.setHelperText(words.say("agency.member.reason.help"));
        reason.setMaxLength(Appointments.LONGEST_REASON);
        Button remove = new Button(
                words.say("agency.member.remove"),
                click -> act(() -> deeds.remove(listed, reason.getValue()), "agency.member.removed"));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return part("agency.member.removal", reason, remove);
    }

    private Component part(String title, Component... content) {
        Div part = new Div(new H3(words.say(title)));
        part.add(content);
        part.addClassName("agency-part");
        return part;
    }

    private void act(Runnable deed, String done) {
        try {
            deed.run();
            close();
            deeds.done(words.say(done, listed.member().name()));
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
            message.focus();
        } catch (NotFound gone) {
            close();
            deeds.done(words.say("agency.changed"));
        }
    }
}
