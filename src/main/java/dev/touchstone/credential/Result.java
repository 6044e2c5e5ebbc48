package dev.touchstone.credential;

import java.util.List;

/**
 * How well somebody did. The first four are expected shares of the whole bank, 0 to 1.
 *
 * @param rulebooks each with its version, such as {@code street-a 1.0}
 */
public record Result(double share, double low, double high, double bar, int items, List<String> rulebooks) {}
