package dev.touchstone.practice;

/** How many answers were said to have that chance, and how many of these were right. */
record ConfidenceSum(double chance, long answers, long right) {}
