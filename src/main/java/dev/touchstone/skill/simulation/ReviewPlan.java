package dev.touchstone.skill.simulation;

import java.util.function.IntToDoubleFunction;

/** Chooses what a review is about, among the topics that were met. */
interface ReviewPlan {

    /** An answer on that topic, in a lesson or a review. @param day counted from the first of the cohort */
    void answered(Topic topic, double score, int day);

    /** The topic of the next review on that day. @param estimate of the ability in a skill, as it is known to the product */
    Topic next(int day, IntToDoubleFunction estimate);
}
