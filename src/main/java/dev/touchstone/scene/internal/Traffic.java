package dev.touchstone.scene.internal;

import dev.touchstone.scene.internal.PersonFigure.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the figure of a role at a place. */
final class Traffic {

    private Traffic() {}

    /** A motor vehicle; the role must be one of car, van, bus and truck. */
    static Figure vehicle(Role role, double x, double z, double heading, boolean antenna, Dice dice) {
        return switch (role) {
            case CAR -> VehicleFigure.car(x, z, heading, antenna, dice);
            case VAN -> VehicleFigure.van(x, z, heading, antenna, dice);
            case BUS -> VehicleFigure.bus(x, z, heading, dice);
            case TRUCK -> VehicleFigure.truck(x, z, heading, dice);
            default -> throw new IllegalArgumentException(role + " is no motor vehicle");
        };
    }

    /** The same standing at the kerb or in a bay. */
    static Figure parked(Role role, double x, double z, double heading, boolean antenna, Dice dice) {
        Figure vehicle = vehicle(role, x, z, heading, antenna, dice);
        return vehicle instanceof VehicleFigure figure ? figure.parked() : vehicle;
    }

    static boolean isVehicle(Role role) {
        return role == Role.CAR || role == Role.VAN || role == Role.BUS || role == Role.TRUCK;
    }

    static Figure person(double x, double z, Pose pose, boolean dog, Dice dice) {
        return new PersonFigure(x, z, pose, dog, dice);
    }

    static Pose across(Dice dice) {
        return dice.pick(Pose.WALKING_LEFT, Pose.WALKING_RIGHT);
    }

    static Pose along(Dice dice) {
        return dice.pick(Pose.FACING, Pose.AWAY, Pose.FACING, Pose.AWAY, Pose.WALKING_LEFT, Pose.WALKING_RIGHT);
    }

    /** People who stand close together. */
    static List<Figure> crowd(Dice dice, Supplier<Figure> somebody) {
        List<Figure> people = new ArrayList<>();
        for (int i = 0; i < dice.whole(9, 12); i++) {
            people.add(somebody.get());
        }
        return people;
    }

    static List<Figure> oneOrNone(@Nullable Figure figure) {
        return figure == null ? List.of() : List.of(figure);
    }
}
