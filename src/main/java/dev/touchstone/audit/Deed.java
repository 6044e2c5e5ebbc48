package dev.touchstone.audit;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Something done, before it has its place in the chain. */
record Deed(Instant at, Optional<PersonId> actor, String name, Subject subject, String payload) {}
