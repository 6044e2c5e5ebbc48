package dev.touchstone.agency;

/** A page of every agency. A module that brings one names it by a bean, and it stands in the menu of the agency. */
public interface AgencyPage {

    /** Below the agency's own address; empty for that address itself. */
    String path();

    /** Key of its name in the menu. */
    String titleKey();

    /** The place in the menu; lower comes first. */
    int order();

    boolean shownTo(AgencyRole role);
}
