package dev.touchstone.base;

/** What a person may do on the whole installation. Roles within an agency are the agency's own. */
public enum Role {
    /** Everyone, guests included: learns and is measured. */
    LEARNER,
    /** Writes lessons, items and gold. */
    AUTHOR,
    /** Sits on contest panels and reviews free text. */
    REVIEWER,
    /** Runs the installation and appoints authors and reviewers. */
    OPERATOR
}
