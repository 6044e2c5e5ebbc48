package dev.touchstone.grading.pairing;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest total weight (Kuhn 1955, Munkres 1957; shortest augmenting paths with
 * potentials). O(n³) for n the larger side.
 */
public final class Assignment {

    private Assignment() {}

    /**
     * @param weight rows × columns, finite and not negative; a pair of weight 0 is no pair
     * @return for each row its column, or −1 without one
     */
    public static int[] best(double[][] weight) {
        int rows = weight.length;
        int columns = rows == 0 ? 0 : weight[0].length;
        int n = Math.max(rows, columns);
        double[] rowPotential = new double[n + 1];
        double[] columnPotential = new double[n + 1];
        int[] rowOf = new int[n + 1];
        int[] cameFrom = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[n + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] reached = new boolean[n + 1];
            do {
                reached[column] = true;
                int from = rowOf[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= n; j++) {
                    if (!reached[j]) {
                        double reduced = cost(weight, from, j) - rowPotential[from] - columnPotential[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            cameFrom[j] = column;
                        }
                        if (slack[j] < delta) {
                            delta = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (reached[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        slack[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            for (int j = column; j != 0; j = cameFrom[j]) {
                rowOf[j] = rowOf[cameFrom[j]];
            }
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int j = 1; j <= columns; j++) {
            int row = rowOf[j] - 1;
            if (row < rows && weight[row][j - 1] > 0) {
                columnOf[row] = j - 1;
            }
        }
        return columnOf;
    }

    private static double cost(double[][] weight, int row, int column) {
        return row <= weight.length && column <= weight[row - 1].length ? -weight[row - 1][column - 1] : 0;
    }
}
