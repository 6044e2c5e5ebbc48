package dev.touchstone.credential.badge;

/**
 * What was achieved, the same for everyone who achieved it.
 *
 * @param slug of the program; part of the address that names the achievement
 * @param criteria what one has to do for it, in plain words
 */
public record AchievementFacts(String slug, String name, String description, String criteria) {

    public AchievementFacts {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UnsoundBadge("\"" + slug + "\" is no slug: lower-case letters, digits and single hyphens.");
        }
    }
}
