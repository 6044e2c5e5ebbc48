package dev.touchstone.credential.badge;

/** What was achieved: the program, in English. */
public record AchievementFacts(String slug, String name, String description, String criteria) {}
