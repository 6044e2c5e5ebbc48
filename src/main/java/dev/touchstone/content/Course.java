package dev.touchstone.content;

import java.util.List;
import java.util.UUID;

/**
 * The whole course in teaching order.
 *
 * @param welcome slug of the exercise whose items greet a newcomer before any account
 */
public record Course(UUID uuid, Text title, String language, String welcome, List<Track> tracks) {}
