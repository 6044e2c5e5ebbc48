package dev.touchstone.grading;

/** What a learner says about one item. Each task type has its own record. */
public interface Answer {}
