package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.CycleFigure.View;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import org.jspecify.annotations.Nullable;

/** A street seen across: cars pass from side to side, people walk along both pavements. */
final class FrontageMotion implements Motion {

    private static final double NEAR_KERB = FrontageGround.NEAR_KERB;

    private final Outlook outlook;
    private final FrontageGround ground;
    private final int drive;
    private final double middle;
    private final double nearSpeed;
    private final double farSpeed;

    /**
     * @param drive   direction of the near lane, 1 to the right, -1 to the left
     * @param seconds how long the film lasts; everything is where the dice put it in the middle of it
     */
    FrontageMotion(Outlook outlook, FrontageGround ground, int drive, double seconds, Dice dice) {
        this.outlook = outlook;
        this.ground = ground;
        this.drive = drive;
        this.middle = seconds / 2;
        this.nearSpeed = dice.between(1.6, 3.4);
        this.farSpeed = dice.between(2, 4.5);
    }

    @Override
    public @Nullable Actor place(Role role, long look, Dice dice) {
        return switch (role) {
            case CAR, VAN, BUS, TRUCK -> vehicle(role, look, dice);
            case CYCLIST, MOTORCYCLIST -> cyclist(role, look, dice);
            case PEDESTRIAN, DOG_WALKER -> walker(role == Role.DOG_WALKER, look, dice);
            case PARKED_BICYCLE, PARKED_MOTORCYCLE, CAT -> null;
        };
    }

    private double column(double z, double low, double high, Dice dice) {
        return outlook.camera().worldX(outlook.width() * dice.between(low, high), z);
    }

    private @Nullable Actor vehicle(Role role, long look, Dice dice) {
        boolean large = role == Role.BUS || role == Role.TRUCK;
        int lane = ground.noseIn() ? 0 : large ? 1 : dice.whole(0, 2);
        if (large && lane != 1 || lane == 2 && ground.gap()) {
            return null;
        }
        double z = switch (lane) {
            case 0 -> NEAR_KERB + 1.75;
            case 1 -> ground.farKerb() - 3.9;
            default -> ground.farKerb() - 1.2;
        };
        int way = lane == 0 ? drive : -drive;
        double speed = lane == 0 ? nearSpeed : lane == 1 ? farSpeed : 0;
        double x = column(z, speed == 0 ? 0.1 : -0.2, speed == 0 ? 0.9 : 1.2, dice);
        return seconds -> Traffic.vehicle(
                role, x + way * speed * (seconds - middle), z, way * Math.PI / 2, false, new Dice(look));
    }

    private Actor cyclist(Role role, long look, Dice dice) {
        boolean far = dice.chance(0.5) && !ground.noseIn();
        double z = far ? ground.farKerb() - 3 : NEAR_KERB + 0.8;
        int way = far ? -drive : drive;
        double speed = dice.between(2.2, 3.6);
        double x = column(z, 0, 1, dice);
        return seconds -> new CycleFigure(
                x + way * speed * (seconds - middle),
                z,
                way > 0 ? View.RIGHT : View.LEFT,
                role == Role.MOTORCYCLIST,
                true,
                new Dice(look));
    }

    private Actor walker(boolean dog, long look, Dice dice) {
        double z = dice.chance(0.75)
                ? dice.between(ground.farKerb() + 1.1, ground.wallZ() - 0.8)
                : dice.between(4.9, NEAR_KERB - 0.3);
        double x = column(z, 0, 1, dice);
        int way = dice.side();
        double speed = dice.between(0.9, 1.6);
        Pose pose = way > 0 ? Pose.WALKING_RIGHT : Pose.WALKING_LEFT;
        return seconds -> Motion.walker(x + way * speed * (seconds - middle), z, pose, dog, look, seconds);
    }
}
