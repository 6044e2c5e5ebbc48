package dev.touchstone.skill.simulation;

/** A random order of the numbers from 0 on, found one after the other. */
final class Order {

    private final int[] numbers;
    private final Draws draws;
    private int taken;

    Order(int size, Draws draws) {
        this.draws = draws;
        numbers = new int[size];
        for (int number = 0; number < size; number++) {
            numbers[number] = number;
        }
    }

    boolean hasNext() {
        return taken < numbers.length;
    }

    int next() {
        int place = taken + draws.below(numbers.length - taken);
        int next = numbers[place];
        numbers[place] = numbers[taken];
        numbers[taken++] = next;
        return next;
    }

    int[] first(int count) {
        int[] first = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = next();
        }
        return first;
    }
}
