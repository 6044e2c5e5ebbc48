package dev.touchstone.agency;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.agency.roster.RosterLine;
import dev.touchstone.agency.roster.RowFlaw;
import dev.touchstone.agency.roster.RowProblem;
import java.util.Optional;

/**
 * Says what a row of a roster asks for. Whom it means is found by the reference, else by the address. An empty cell leaves things as
 * they are; a role is raised and never lowered, and nobody comes back who has left.
 *
 * @param mine the role of who imports
 */
record RosterRules(AgencyRole mine) {

    RosterStep step(RosterLine line, Optional<MemberRow> byReference, Optional<MemberRow> byEmail) {
        Optional<EmailAddress> address = EmailAddress.parse(line.email());
        Optional<AgencyRole> role = RosterRole.read(line.role());
        Optional<RowFlaw> flaw = flaw(line, address.isPresent(), role.isPresent());
        if (flaw.isPresent()) {
            return wrong(flaw.get());
        }
        if (byReference.isPresent()
                && byEmail.filter(other -> !other.id().equals(byReference.get().id()))
                        .isPresent()) {
            return wrong(RowFlaw.EMAIL_OF_ANOTHER);
        }
        return byReference
                .or(() -> byEmail)
                .map(member -> known(line, address.orElseThrow(), role, member))
                .orElseGet(() -> unknown(line, address.orElseThrow(), role.orElse(AgencyRole.LEARNER)));
    }

    private static Optional<RowFlaw> flaw(RosterLine line, boolean address, boolean role) {
        if (!address) {
            return Optional.of(line.email().isEmpty() ? RowFlaw.EMAIL_MISSING : RowFlaw.EMAIL_WRONG);
        }
        if (!Contact.plain(line.name())) {
            return Optional.of(RowFlaw.NAME_WRONG);
        }
        if (!Contact.plain(line.reference())) {
            return Optional.of(RowFlaw.REFERENCE_WRONG);
        }
        if (!Contact.plain(line.team())) {
            return Optional.of(RowFlaw.TEAM_WRONG);
        }
        return role || line.role().isEmpty() ? Optional.empty() : Optional.of(RowFlaw.ROLE_UNKNOWN);
    }

    private RosterStep unknown(RosterLine line, EmailAddress address, AgencyRole role) {
        if (!mine.appoints(role)) {
            return wrong(RowFlaw.ROLE_TOO_HIGH);
        }
        String mailbox = address.value().substring(0, address.value().lastIndexOf('@'));
        return new RosterStep.Added(
                new Contact(
                        line.name().isEmpty() ? mailbox : line.name(), address, said(line.reference()), line.team()),
                role);
    }

    private RosterStep known(RosterLine line, EmailAddress address, Optional<AgencyRole> role, MemberRow member) {
        if (member.state() != MemberState.ACTIVE && member.state() != MemberState.INVITED) {
            return new RosterStep.Absent(member);
        }
        AgencyRole wanted = role.orElse(member.role());
        boolean lower = wanted.compareTo(member.role()) > 0;
        AgencyRole kept = lower ? member.role() : wanted;
        Contact contact = new Contact(
                line.name().isEmpty() ? member.name() : line.name(),
                address,
                said(line.reference()).or(member::reference),
                line.team().isEmpty() ? member.team() : line.team());
        if (kept == member.role() && says(member, contact)) {
            return new RosterStep.Same(member, lower);
        }
        if (!mine.appoints(member.role())) {
            return wrong(RowFlaw.NOT_YOURS);
        }
        return mine.appoints(kept)
                ? new RosterStep.Changed(member, contact, kept, lower)
                : wrong(RowFlaw.ROLE_TOO_HIGH);
    }

    private static boolean says(MemberRow member, Contact contact) {
        return member.name().equals(contact.name())
                && member.email().equals(Optional.of(contact.email().value()))
                && member.reference().equals(contact.reference())
                && member.team().equals(contact.team());
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static RosterStep wrong(RowFlaw flaw) {
        return new RosterStep.Wrong(RowProblem.of(flaw));
    }
}
