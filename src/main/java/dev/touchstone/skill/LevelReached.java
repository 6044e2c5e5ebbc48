package dev.touchstone.skill;

import java.time.LocalDate;

/** A level that a learner was shown, and the first day on which it was. @param skill slug @param level slug */
public record LevelReached(String skill, String level, LocalDate day) {}
