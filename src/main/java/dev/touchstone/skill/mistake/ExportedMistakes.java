package dev.touchstone.skill.mistake;

import java.time.LocalDate;

/** One kind of error on one day, as its person may take it along. */
record ExportedMistakes(LocalDate day, String skill, String clause, String error, int made, double lost) {}
