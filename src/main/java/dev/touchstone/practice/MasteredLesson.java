package dev.touchstone.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A lesson whose check was met, the first time. @param day the learner's day */
public record MasteredLesson(UUID lesson, Instant at, LocalDate day) {}
