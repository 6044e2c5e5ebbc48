package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.Contact;
import dev.touchstone.agency.Invitations;
import dev.touchstone.agency.InviteResult;
import dev.touchstone.agency.TypedAddresses;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invites one person with all that is known of them, or many by their addresses. */
class InvitePanel extends Div {

    private final Invitations invitations;
    private final AgencyRow agency;
    private final AgencyWords words;
    private final Runnable changed;
    private final TextArea addresses = new TextArea();
    private final TextField name = new TextField();
    private final TextField reference = new TextField();
    private final TextField team = new TextField();
    private final Select<AgencyRole> role = new Select<>();
    private final LiveMessage message = new LiveMessage();

    InvitePanel(Invitations invitations, AgencyRow agency, AgencyRole mine, AgencyWords words, Runnable changed) {
        this.invitations = invitations;
        this.agency = agency;
        this.words = words;
        this.changed = changed;
        addClassName("agency-panel");
        addresses.setLabel(words.say("agency.invite.addresses"));
        addresses.setHelperText(words.say("agency.invite.addresses.help", TypedAddresses.MOST));
        addresses.addValueChangeListener(change -> forOneOrMany());
        addresses.addClassName("agency-wide");
        name.setLabel(words.say("agency.member.name"));
        name.setMaxLength(Contact.LONGEST);
        reference.setLabel(words.say("agency.member.reference"));
        reference.setHelperText(words.say("agency.member.reference.help"));
        reference.setMaxLength(Contact.LONGEST);
        team.setLabel(words.say("agency.member.team"));
        team.setMaxLength(Contact.LONGEST);
        role.setLabel(words.say("agency.member.role"));
        role.setItems(Arrays.stream(AgencyRole.values())
                .filter(mine::appoints)
                .toList()
                .reversed());
        role.setItemLabelGenerator(words::roleName);
        role.setValue(AgencyRole.LEARNER);
        Paragraph may = new Paragraph(words.say("agency.may." + AgencyRole.LEARNER));
        may.addClassNames("ts-muted", "ts-small", "agency-wide");
        role.addValueChangeListener(change -> may.setText(words.say("agency.may." + change.getValue())));
        Button send = new Button(words.say("agency.invite.submit"), click -> invite());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(name, reference, team).setResetFocusOnActiveElement(true);
        Div fields = new Div(addresses, name, reference, team, role, may);
        fields.addClassName("agency-fields");
        add(fields, send, message);
    }

    /** A name and a reference are one person's. */
    private void forOneOrMany() {
        boolean many = TypedAddresses.read(addresses.getValue()).people().size() > 1;
        name.setEnabled(!many);
        reference.setEnabled(!many);
        name.setHelperText(many ? words.say("agency.invite.name.many") : "");
    }

    private void invite() {
        TypedAddresses typed = TypedAddresses.read(addresses.getValue());
        addresses.setInvalid(false);
        message.clear();
        Optional<String> problem = problem(typed);
        if (problem.isPresent()) {
            addresses.setErrorMessage(problem.get());
            addresses.setInvalid(true);
            addresses.focus();
            return;
        }
        boolean one = typed.people().size() == 1;
        List<InviteResult> results = new ArrayList<>();
        try {
            for (TypedAddresses.Typed person : typed.people()) {
                String called = one && !name.getValue().isBlank() ? name.getValue() : person.nameOrMailbox();
                Contact contact =
                        Contact.of(called, person.email().value(), one ? reference.getValue() : "", team.getValue());
                results.add(invitations.invite(agency.id(), contact, role.getValue(), true));
            }
            addresses.clear();
            name.clear();
            reference.clear();
            message.tell(outcome(results));
        } catch (Refused refused) {
            message.warn(results.isEmpty() ? words.refusal(refused) : outcome(results) + " " + words.refusal(refused));
        }
        changed.run();
        message.focus();
    }

    private Optional<String> problem(TypedAddresses typed) {
        if (!typed.wrong().isEmpty()) {
            return Optional.of(words.say("agency.invite.wrong", String.join(", ", typed.wrong())));
        }
        if (typed.people().isEmpty()) {
            return Optional.of(words.say("agency.invite.none"));
        }
        return typed.people().size() > TypedAddresses.MOST
                ? Optional.of(words.say("agency.invite.many", TypedAddresses.MOST))
                : Optional.empty();
    }

    private String outcome(List<InviteResult> results) {
        List<String> lines = new ArrayList<>();
        count(lines, "agency.invite.sent", results, InviteResult.Sent.class);
        count(lines, "agency.invite.already", results, InviteResult.AlreadyMember.class);
        count(lines, "agency.invite.kept", results, InviteResult.Kept.class);
        return String.join(" ", lines);
    }

    private void count(List<String> lines, String key, List<InviteResult> results, Class<?> outcome) {
        long count = results.stream().filter(outcome::isInstance).count();
        if (count > 0) {
            lines.add(words.say(key, count));
        }
    }
}
