package dev.touchstone.content;

/** Checks the course files in full depth, every gold included. Works also on a course that the app refuses to start with. */
public interface CourseCheck {

    /** Reads everything anew; takes seconds, since every generated gold is proven. */
    CourseReport run();
}
