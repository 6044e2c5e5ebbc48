package dev.touchstone.skill;

import java.time.LocalDate;
import java.util.UUID;

/** What is shown of a row of evidence. */
record CountedAnswer(long place, UUID item, double score, PracticeMode mode, LocalDate day) {}
