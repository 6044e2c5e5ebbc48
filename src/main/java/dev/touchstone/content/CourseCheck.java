package dev.touchstone.content;

/** Checks and counts the course files. Works also on a course that the app refuses to start with. */
public interface CourseCheck {

    /** Reads everything anew in full depth; takes seconds, since every generated gold is proven. */
    CourseReport run();

    /** Reads everything anew and counts it. */
    CourseFacts facts();
}
