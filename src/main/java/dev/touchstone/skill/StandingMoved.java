package dev.touchstone.skill;

import java.time.Instant;
import java.util.UUID;

/** An answer moved somebody's standing. Heard after the commit; hearing it twice must change nothing. @param skill slug */
public record StandingMoved(UUID person, String skill, Instant at) {}
