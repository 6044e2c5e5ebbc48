package dev.touchstone.skill.simulation;

/** What one lesson teaches and reviews come back to. @param skill number of the skill @param number within it */
record Topic(int skill, int number) {}
