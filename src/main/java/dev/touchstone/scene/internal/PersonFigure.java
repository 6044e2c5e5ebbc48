package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Somebody on foot, perhaps with a dog on a leash. */
final class PersonFigure implements Figure {

    enum Pose {
        WALKING_LEFT,
        WALKING_RIGHT,
        FACING,
        AWAY
    }

    private final double x;
    private final double z;
    private final Look look;
    private final Pose pose;
    private final double stride;
    private final Subject subject = Subject.real("pedestrian");
    private final @Nullable AnimalFigure dog;

    /** Colour of an open umbrella, or null. */
    private final @Nullable Integer umbrella;

    PersonFigure(double x, double z, Pose pose, boolean withDog, Dice dice) {
        this.x = x;
        this.z = z;
        this.pose = pose;
        this.look = Look.of(dice);
        this.stride = dice.between(0.16, 0.42);
        boolean right = pose == Pose.WALKING_RIGHT;
        this.dog = withDog ? AnimalFigure.dog(x + (right ? 1.15 : -1.15), z - 0.02, right, dice) : null;
        this.umbrella = null;
    }

    private PersonFigure(PersonFigure person, Look look, double stride, @Nullable Integer umbrella) {
        this.x = person.x;
        this.z = person.z;
        this.pose = person.pose;
        this.look = look;
        this.dog = person.dog;
        this.stride = stride;
        this.umbrella = umbrella;
    }

    /**
     * The same person in the middle of another step.
     *
     * @param stride the swing of the legs in radians
     */
    PersonFigure striding(double stride) {
        return new PersonFigure(this, look, stride, umbrella);
    }

    /** Dressed for rain or snow; {@code umbrella} is the colour of an open one, or null. */
    PersonFigure dressed(boolean cold, @Nullable Integer umbrella) {
        return new PersonFigure(this, look.forBadWeather(cold), stride, umbrella);
    }

    @Override
    public Figure dressed(UnaryOperator<PersonFigure> wardrobe) {
        return wardrobe.apply(this);
    }

    boolean hasDog() {
        return dog != null;
    }

    double x() {
        return x;
    }

    double z() {
        return z;
    }

    @Override
    public Footprint footprint() {
        double left = dog != null && pose != Pose.WALKING_RIGHT ? 1.75 : 0.32;
        double right = dog != null && pose == Pose.WALKING_RIGHT ? 1.75 : 0.32;
        return new Footprint(x - left, x + right, z - 0.22, z + 0.22);
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        double px = camera.sx(x, z);
        double py = camera.sy(0, z);
        sketch(Sketch.at(easel, px, py, camera.scale(z) * look.size(), pose == Pose.WALKING_LEFT), subject);
        if (dog != null) {
            dog.draw(easel, camera, light);
            double hand = pose == Pose.WALKING_RIGHT ? 0.2 : -0.2;
            dog.leash(easel, camera, x + hand * look.size(), 0.92 * look.size());
        }
    }

    /** Draws the person alone for another subject: a mirror image is the same person once more. */
    void sketch(Sketch sketch, Subject drawnAs) {
        Body body = new Body(sketch, drawnAs, look);
        switch (pose) {
            case WALKING_LEFT, WALKING_RIGHT -> body.walking(stride);
            case FACING -> body.standing(false);
            case AWAY -> body.standing(true);
        }
        if (umbrella != null) {
            Umbrella.draw(sketch, drawnAs, look, umbrella, pose == Pose.WALKING_LEFT || pose == Pose.WALKING_RIGHT);
        }
    }

    boolean facesLeft() {
        return pose == Pose.WALKING_LEFT;
    }

    double size() {
        return look.size();
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        Shape own = Shadows.upright(camera, light, x, z, 0.2, 1.6 * look.size());
        Shape contact = Shadows.contact(camera, x, z, 0.26, 0.16);
        if (dog == null) {
            return List.of(own, contact);
        }
        Path2D all = new Path2D.Double(own);
        dog.shadow(camera, light).forEach(shape -> all.append(shape, false));
        return List.of(all, contact);
    }
}
