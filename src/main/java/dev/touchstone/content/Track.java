package dev.touchstone.content;

import java.util.List;
import java.util.UUID;

/** A line of lessons that leads to one certificate. The number is part of its public name ("Track 1"). */
public record Track(UUID uuid, String slug, int number, Text title, Text summary, List<Lesson> lessons) {}
