package dev.touchstone.agency.roster;

/**
 * What is wrong with a row.
 *
 * @param first the line that said the same before; 0 where there is none
 */
public record RowProblem(RowFlaw flaw, int first) {

    public static RowProblem of(RowFlaw flaw) {
        return new RowProblem(flaw, 0);
    }
}
