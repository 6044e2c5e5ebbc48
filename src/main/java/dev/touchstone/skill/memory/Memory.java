package dev.touchstone.skill.memory;

/**
 * How firmly one thing is remembered.
 *
 * @param stability days after which it is still recalled with a probability of .9; above 0
 * @param difficulty 1 to 10
 */
record Memory(double stability, double difficulty) {}
