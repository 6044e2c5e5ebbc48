package dev.touchstone.scene.internal;

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

    static Role any(Dice dice) {
        int total = 0;
        for (Role role : values()) {
            total += role.weight;
        }
        int at = dice.whole(0, total - 1);
        for (Role role : values()) {
            at -= role.weight;
            if (at < 0) {
                return role;
            }
        }
        throw new IllegalStateException("Weights do not add up");
    }
}
