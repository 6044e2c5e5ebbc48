package dev.touchstone.skill;

import java.util.List;
import java.util.Optional;

/**
 * Where somebody stands, and how far the next level is where they practised last.
 *
 * @param standings the skills with an answer, in the order of the course
 * @param latest slug of the skill practised last; empty before the first answer
 * @param outlook of that skill; empty at its highest level
 */
public record Overview(List<Standing> standings, Optional<String> latest, Optional<Outlook> outlook) {}
