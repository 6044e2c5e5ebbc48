package dev.touchstone.agency;

/** What came of an invitation. */
public sealed interface InviteResult {

    MemberId member();

    /** A mail with a link is on its way. */
    record Sent(MemberId member) implements InviteResult {}

    /** The invitation stands without a mail: none was wished for, or the mailbox has had too many this hour. */
    record Kept(MemberId member) implements InviteResult {}

    /** They belong already; nothing was changed. */
    record AlreadyMember(MemberId member) implements InviteResult {}
}
