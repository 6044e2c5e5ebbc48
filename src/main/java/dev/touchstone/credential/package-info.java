/** What a person has proven, as a document that belongs to them: issued, checked by anyone, withdrawn only with a reason. */
@ApplicationModule(
        displayName = "Credential",
        allowedDependencies = {"base", "account", "notice"})
@NullMarked
package dev.touchstone.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
