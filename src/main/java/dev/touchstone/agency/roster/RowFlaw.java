package dev.touchstone.agency.roster;

import java.util.Locale;

/** Why a row is left out of an import. */
public enum RowFlaw {
    EMAIL_MISSING(RosterColumn.EMAIL),
    EMAIL_WRONG(RosterColumn.EMAIL),
    EMAIL_TWICE(RosterColumn.EMAIL),
    /** The reference means one member, the address another. */
    EMAIL_OF_ANOTHER(RosterColumn.EMAIL),
    NAME_WRONG(RosterColumn.NAME),
    REFERENCE_WRONG(RosterColumn.REFERENCE),
    REFERENCE_TWICE(RosterColumn.REFERENCE),
    /** An earlier row means the same member by another of their names. */
    MEMBER_TWICE(RosterColumn.EMAIL),
    TEAM_WRONG(RosterColumn.TEAM),
    ROLE_UNKNOWN(RosterColumn.ROLE),
    ROLE_TOO_HIGH(RosterColumn.ROLE),
    /** Only an owner changes what is known of owners and managers. */
    NOT_YOURS(RosterColumn.ROLE),
    /** More cells than headings. */
    CELLS_TOO_MANY(RosterColumn.EMAIL);

    private final RosterColumn column;

    RowFlaw(RosterColumn column) {
        this.column = column;
    }

    /** Where to look first. */
    public RosterColumn column() {
        return column;
    }

    /** As programs know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of what to do; {0} is the line that came first, where there is one. */
    public String key() {
        return "roster.row." + code();
    }
}
