package dev.touchstone.agency;

import dev.touchstone.agency.roster.RowProblem;

/** What an import does with a row. */
public sealed interface RosterStep {

    /** Somebody new is invited. */
    record Added(Contact contact, AgencyRole role) implements RosterStep {}

    /**
     * A member is called otherwise, or gets a higher role.
     *
     * @param member as they are known now
     * @param roleKept whether the file names a lower role than they have; they keep theirs
     */
    record Changed(MemberRow member, Contact contact, AgencyRole role, boolean roleKept) implements RosterStep {}

    /** The file says what is known. */
    record Same(MemberRow member, boolean roleKept) implements RosterStep {}

    /** They left or were removed; no file brings anybody back. */
    record Absent(MemberRow member) implements RosterStep {}

    /** The row is left out. */
    record Wrong(RowProblem problem) implements RosterStep {}

    default boolean keepsRole() {
        return this instanceof Changed changed && changed.roleKept() || this instanceof Same same && same.roleKept();
    }
}
