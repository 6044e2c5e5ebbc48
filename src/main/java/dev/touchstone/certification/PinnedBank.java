package dev.touchstone.certification;

import dev.touchstone.certification.decision.Bank;
import java.util.List;
import java.util.UUID;

/**
 * One version of a program's bank, which never changes.
 *
 * @param number from 1, counted for each program
 * @param passes the score from which an answer counts as right, for each place
 * @param rate the largest share of people that may be given one item
 * @param meanItems of a sitting, as simulated
 * @param missing items that the pool would need for {@code rate} to be what the program asks; 0 when it has enough
 */
record PinnedBank(UUID id, int number, Bank bank, List<Double> passes, double rate, double meanItems, int missing) {}
