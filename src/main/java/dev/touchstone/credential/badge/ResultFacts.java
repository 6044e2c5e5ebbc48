package dev.touchstone.credential.badge;

import java.util.List;

/**
 * How well. The first four are expected shares of the whole bank, 0 to 1.
 *
 * @param rulebooks each with its version, such as {@code street-a 1.0}
 */
public record ResultFacts(double share, double low, double high, double bar, int items, List<String> rulebooks) {}
