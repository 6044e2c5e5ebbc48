package dev.touchstone.agency;

import java.util.Optional;

/** What a link to join says before anybody joins. */
public sealed interface JoinOffer {

    AgencyRow agency();

    /**
     * One can join.
     *
     * @param name what the agency calls whoever was asked; empty for an open link
     * @param accountNeeded whether one has to sign in first, since the link proves nothing of who opens it
     */
    record Open(AgencyRow agency, AgencyRole role, String team, Optional<String> name, boolean accountNeeded)
            implements JoinOffer {}

    /** The link opens nothing any more. */
    record Gone(AgencyRow agency, Reason reason) implements JoinOffer {}

    enum Reason {
        /** Somebody has joined by it. */
        USED,
        EXPIRED,
        /** An invitation was taken back. */
        REVOKED,
        /** All places of an open link are taken. */
        FULL,
        /** An open link was closed. */
        CLOSED,
        /** Whoever is signed in belongs to the agency already. */
        BELONGS,
        /** Whoever is signed in was removed; an open link does not bring them back. */
        REMOVED
    }
}
