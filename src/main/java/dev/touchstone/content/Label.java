package dev.touchstone.content;

/** One entry of a label set: a class, an attribute or an option. */
public record Label(String slug, Text name) {}
