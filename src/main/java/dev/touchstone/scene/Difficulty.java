package dev.touchstone.scene;

/** How crowded a scene is and how small and covered its objects may be. */
public enum Difficulty {
    EASY,
    MIDDLE,
    HARD
}
