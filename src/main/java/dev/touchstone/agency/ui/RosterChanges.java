package dev.touchstone.agency.ui;

import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.Contact;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.RosterPreview;
import dev.touchstone.agency.RosterStep;
import dev.touchstone.base.ui.Words;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;

/** Tells what an import does with a row, in a few words. */
record RosterChanges(Words words) {

    String who(RosterPreview.Row row) {
        return switch (row.step()) {
            case RosterStep.Added added -> named(added.contact());
            case RosterStep.Changed changed -> named(changed.contact());
            default -> row.line().email();
        };
    }

    private static String named(Contact contact) {
        return contact.name() + " · " + contact.email();
    }

    String what(RosterStep step) {
        return switch (step) {
            case RosterStep.Added added -> added(added);
            case RosterStep.Changed changed -> changed(changed);
            case RosterStep.Absent absent ->
                words.say("roster.absent." + absent.member().state().name());
            case RosterStep.Same same -> "";
            case RosterStep.Wrong wrong -> "";
        };
    }

    private String added(RosterStep.Added added) {
        String role = words.capitalized(role(added.role()));
        return added.contact().team().isEmpty()
                ? role
                : words.say("roster.change.added", role, added.contact().team());
    }

    private String changed(RosterStep.Changed changed) {
        MemberRow before = changed.member();
        Contact after = changed.contact();
        List<String> changes = new ArrayList<>();
        note(changes, "roster.column.name", before.name(), after.name());
        note(
                changes,
                "roster.column.email",
                before.email().orElse(""),
                after.email().value());
        note(
                changes,
                "roster.column.reference",
                before.reference().orElse(""),
                after.reference().orElse(""));
        note(changes, "roster.column.team", before.team(), after.team());
        note(changes, "roster.column.role", role(before.role()), role(changed.role()));
        return ListFormat.getInstance(words.locale(), ListFormat.Type.UNIT, ListFormat.Style.FULL)
                .format(changes);
    }

    private void note(List<String> changes, String column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(
                    before.isEmpty()
                            ? words.say("roster.change.set", words.say(column), after)
                            : words.say("roster.change", words.say(column), before, after));
        }
    }

    private String role(AgencyRole role) {
        return words.say("agency.role." + role);
    }
}
