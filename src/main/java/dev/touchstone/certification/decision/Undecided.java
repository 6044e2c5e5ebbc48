package dev.touchstone.certification.decision;

/** What a program does with a sitting that has its most items and is not sure yet. */
public enum Undecided {
    /** The estimate decides. */
    ESTIMATE,
    /** More items, while the bank has some; then the estimate decides, since nothing more can be learnt. */
    EXTEND,
    /** Neither passed nor failed: the person may sit again. */
    NOT_YET
}
