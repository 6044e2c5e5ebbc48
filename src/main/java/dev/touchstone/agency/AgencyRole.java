package dev.touchstone.agency;

/** What a member may do within one agency. */
public enum AgencyRole {
    /** Everything, and appoints owners. */
    OWNER,
    /** Invites people, sets tiers, rates and requirements, decides as a named human. */
    MANAGER,
    /** Reads what the agency sees, and reviews work. */
    REVIEWER,
    /** Reads what the agency sees, and writes for it. */
    AUTHOR,
    /** Reads what the agency sees. */
    READER,
    /** Learns and works; sees what is their own. */
    LEARNER;

    /** Sees what the agency sees of its members. */
    public boolean staff() {
        return this != LEARNER;
    }

    public boolean manages() {
        return this == OWNER || this == MANAGER;
    }

    /** Whether who has this role may give another to somebody, and take it from who has it. */
    public boolean appoints(AgencyRole other) {
        return this == OWNER || this == MANAGER && !other.manages();
    }
}
