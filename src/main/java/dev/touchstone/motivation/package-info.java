/** What keeps a learner going: XP, badges, quests, practice days and a team goal, all read from what happened. */
@ApplicationModule(
        displayName = "Motivation",
        allowedDependencies = {"base", "account", "content", "practice", "skill"})
@NullMarked
package dev.touchstone.motivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
