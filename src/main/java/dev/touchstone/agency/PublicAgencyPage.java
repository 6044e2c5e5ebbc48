package dev.touchstone.agency;

/**
 * A page that anybody may read about an agency, such as what it pays. A module that has one names it by a bean, and whoever is asked
 * to join is led to it.
 */
public interface PublicAgencyPage {

    /** Without a slash at its start. */
    String address(AgencyRow agency);

    /** Key of the words that lead there. */
    String titleKey();
}
