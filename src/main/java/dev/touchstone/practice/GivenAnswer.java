package dev.touchstone.practice;

import java.util.UUID;

/** An answer that was handed in. @param json in its canonical form */
record GivenAnswer(UUID item, String json) {}
