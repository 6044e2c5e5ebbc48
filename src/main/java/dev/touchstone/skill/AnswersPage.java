package dev.touchstone.skill;

import java.util.List;

/** A page of the answers behind a standing, the latest first. @param number from 1 @param of how many pages there are; 0 for none */
public record AnswersPage(List<AnswerRow> rows, int number, int of) {

    static final AnswersPage NONE = new AnswersPage(List.of(), 1, 0);
}
