package dev.touchstone.scene.internal;

import dev.touchstone.scene.Setting;

/** Who and what may take part in the traffic. */
enum Role {
    CAR(24),
    VAN(8),
    BUS(6),
    TRUCK(5),
    MOTORCYCLIST(6),
    CYCLIST(9),
    PARKED_BICYCLE(5),
    PARKED_MOTORCYCLE(3),
    PEDESTRIAN(28),
    DOG_WALKER(4),
    CAT(2);

    private final int weight;

    Role(int weight) {
        this.weight = weight;
    }

    /** Somebody or something that is common in such a place. */
    static Role in(Setting setting, Dice dice) {
        int total = 0;
        for (Role role : values()) {
            total += role.weightIn(setting);
        }
        int at = dice.whole(0, total - 1);
        for (Role role : values()) {
            at -= role.weightIn(setting);
            if (at < 0) {
                return role;
            }
        }
        throw new IllegalStateException("Weights do not add up");
    }

    private int weightIn(Setting setting) {
        return switch (setting) {
            case STREET -> weight;
            case CROSSING -> this == PEDESTRIAN ? 50 : weight;
            case PARKING ->
                switch (this) {
                    case CAR -> 80;
                    case VAN -> 22;
                    default -> weight;
                };
            case SHOPS ->
                switch (this) {
                    case PEDESTRIAN -> 60;
                    case DOG_WALKER, PARKED_BICYCLE, CYCLIST -> 8;
                    case VAN -> 4;
                    case CAR, CAT -> 2;
                    default -> 0;
                };
        };
    }
}
