package dev.touchstone.content;

/**
 * Words that are judged as they stand, such as a prompt or an assistant's answer. They are never translated.
 *
 * @param kind what it is: {@code prompt}, {@code answer}, {@code message} or {@code note}
 * @param language BCP 47 tag of the text
 * @param text in Markdown
 */
public record Passage(String kind, String language, String text) {}
