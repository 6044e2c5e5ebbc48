package dev.touchstone.practice;

import dev.touchstone.content.Lesson;
import java.time.Instant;

/**
 * A lesson whose check somebody has missed again and again.
 *
 * @param times lately
 * @param last when the last of them ended
 */
public record MissedCheck(Lesson lesson, int times, Instant last) {}
