package dev.touchstone.home;

import dev.touchstone.certification.Readiness;
import dev.touchstone.content.Program;
import dev.touchstone.credential.HeldCredential;
import java.util.Optional;

/**
 * How far a member is with one certification.
 *
 * @param credential the valid one that lasts longest
 */
public record ProgramStanding(
        Program program, ProgramState state, Readiness readiness, Optional<HeldCredential> credential) {}
