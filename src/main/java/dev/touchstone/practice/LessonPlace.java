package dev.touchstone.practice;

import java.util.UUID;

/** Where in a lesson an attempt belongs. @param step index of the lesson's step, from 0 */
record LessonPlace(UUID lesson, int step) {}
