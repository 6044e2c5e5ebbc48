/** Who people are: guests and accounts, sign-in, language, tokens; and how everything stored about them is erased. */
@ApplicationModule(displayName = "Account", allowedDependencies = "base")
@NullMarked
package dev.touchstone.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
