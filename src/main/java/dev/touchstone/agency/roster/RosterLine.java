package dev.touchstone.agency.roster;

/**
 * A row as the file has it, without outer blanks; a cell that is empty or missing says nothing.
 *
 * @param line where it begins in the file; the first is 1
 */
public record RosterLine(int line, String email, String name, String reference, String team, String role) {}
