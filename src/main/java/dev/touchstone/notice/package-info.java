/** What people are told outside a page: mail, in their language, kept until it is sent. */
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"base", "account"})
@NullMarked
package dev.touchstone.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
