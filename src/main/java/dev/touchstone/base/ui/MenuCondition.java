package dev.touchstone.base.ui;

/** Leaves an entry of the main menu out for people it would be of no use to. A module names its own by a bean. */
public interface MenuCondition {

    /** Of the page the entry leads to, without a slash at its start. */
    String path();

    boolean isUseful();
}
