package dev.touchstone.practice;

import dev.touchstone.content.Text;
import java.util.List;
import java.util.Optional;

/**
 * The best thing to do next, and why.
 *
 * @param kind names its words: {@code next.<kind>.title}, {@code .why} and {@code .go}
 * @param address of the page where it is done
 * @param title what it is about, where the course has a name for it
 * @param minutes about how long it takes
 * @param facts what the words speak of, in the order of their parameters
 */
public record NextStep(String kind, String address, Optional<Text> title, int minutes, List<Object> facts) {}
