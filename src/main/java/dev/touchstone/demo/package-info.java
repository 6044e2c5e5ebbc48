/** What a demonstration adds: sample people, and the mail nobody has a mailbox for. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"base", "account", "notice", "content", "content::choice", "practice"})
@NullMarked
package dev.touchstone.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
