package dev.touchstone.home;

import java.util.List;

/** A part of the board. @param all how many members meet the filter */
public record BoardPage(List<BoardRow> rows, long all) {}
