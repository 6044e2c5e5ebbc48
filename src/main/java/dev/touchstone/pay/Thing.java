package dev.touchstone.pay;

import java.util.UUID;

/** The lesson, or the program of the exam, that somebody worked on. */
public record Thing(UUID id, String slug) {}
