package dev.touchstone.base;

/** What a person may do on the whole installation. Roles within an agency are the agency's own. */
public enum Role {
    /** Everyone, guests included: learns and is measured. */
    LEARNER,
    /** Writes lessons, items and gold. */
    AUTHOR,
    /** Sits on contest panels and reviews free text. */
    REVIEWER,
    /** Decides on sittings under review and on credentials. */
    EXAMINER,
    /** Runs the installation and appoints authors, reviewers and examiners. */
    OPERATOR
}
