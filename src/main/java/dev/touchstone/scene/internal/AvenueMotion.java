package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.CycleFigure.View;
import dev.touchstone.scene.internal.PersonFigure.Pose;
import org.jspecify.annotations.Nullable;

/** A street seen along its length: traffic comes and goes, people cross the zebra or walk along. */
final class AvenueMotion implements Motion {

    /** Nearer than this a thing fills the picture and is drawn out of shape, m. */
    private static final double NEAREST = 4.2;

    private final AvenueGround ground;
    private final int drive;
    private final double middle;
    private final double leavingSpeed;
    private final double comingSpeed;

    /**
     * @param drive   1 where people drive on the right, -1 on the left
     * @param seconds how long the film lasts; everything is where the dice put it in the middle of it
     */
    AvenueMotion(AvenueGround ground, int drive, double seconds, Dice dice) {
        this.ground = ground;
        this.drive = drive;
        this.middle = seconds / 2;
        this.leavingSpeed = dice.between(2.5, 6);
        this.comingSpeed = dice.between(2.5, 6);
    }

    @Override
    public @Nullable Actor place(Role role, long look, Dice dice) {
        Actor actor = attempt(role, look, dice);
        if (actor == null
                || actor.at(0).footprint().z0() < NEAREST
                || actor.at(2 * middle).footprint().z0() < NEAREST) {
            return null;
        }
        return actor;
    }

    private @Nullable Actor attempt(Role role, long look, Dice dice) {
        return switch (role) {
            case CAR, VAN, BUS, TRUCK -> vehicle(role, look, dice);
            case CYCLIST, MOTORCYCLIST -> cyclist(role, look, dice);
            case PEDESTRIAN -> ground.hasZebra() && dice.chance(0.6) ? crossing(look, dice) : walker(look, dice);
            case DOG_WALKER, PARKED_BICYCLE, PARKED_MOTORCYCLE, CAT -> null;
        };
    }

    private double distance(Dice dice) {
        return 6 + 30 * StrictMath.pow(dice.between(0, 1), 1.5);
    }

    private Actor vehicle(Role role, long look, Dice dice) {
        int side = dice.side();
        boolean away = side == drive;
        boolean parked = role != Role.BUS && dice.chance(0.3);
        double x = ground.middle() + side * (parked ? ground.road() - 1.15 : 1.8);
        double z = distance(dice) + 2.4;
        double speed = parked ? 0 : away ? leavingSpeed : -comingSpeed;
        double heading = away ? 0 : Math.PI;
        return seconds -> Traffic.vehicle(role, x, z + speed * (seconds - middle), heading, false, new Dice(look));
    }

    private Actor cyclist(Role role, long look, Dice dice) {
        int side = dice.side();
        boolean away = side == drive;
        double x = ground.middle() + side * (ground.road() - 2.9);
        double z = distance(dice);
        double speed = (away ? 1 : -1) * dice.between(2.2, 3.6);
        boolean motor = role == Role.MOTORCYCLIST;
        return seconds -> new CycleFigure(
                x, z + speed * (seconds - middle), away ? View.AWAY : View.TOWARD, motor, true, new Dice(look));
    }

    private Actor crossing(long look, Dice dice) {
        double x = ground.middle() + dice.between(-ground.road(), ground.road());
        double z = ground.zebra() + dice.between(0.4, 2.6);
        int way = dice.side();
        double speed = dice.between(0.9, 1.6);
        Pose pose = way > 0 ? Pose.WALKING_RIGHT : Pose.WALKING_LEFT;
        return seconds -> Motion.walker(x + way * speed * (seconds - middle), z, pose, false, look, seconds);
    }

    private Actor walker(long look, Dice dice) {
        double x = ground.middle() + dice.side() * (ground.road() + dice.between(0.9, ground.walk() - 0.6));
        double z = distance(dice);
        int way = dice.side();
        double speed = dice.between(0.9, 1.5);
        Pose pose = way > 0 ? Pose.AWAY : Pose.FACING;
        return seconds -> Motion.walker(x, z + way * speed * (seconds - middle), pose, false, look, seconds);
    }
}
