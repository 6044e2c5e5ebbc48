package dev.touchstone.skill;

import java.util.UUID;

/** Names one standing. @param skill slug */
record StandingKey(UUID person, String skill) {}
