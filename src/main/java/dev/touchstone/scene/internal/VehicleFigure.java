package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** A car, van, bus or truck in any heading. */
final class VehicleFigure implements Figure {

    private final Mesh mesh;
    private final Subject subject;
    private final double[] antenna;
    private final Footprint footprint;
    private final boolean parked;

    private VehicleFigure(Mesh mesh, Subject subject, double... localAntenna) {
        this.mesh = mesh;
        this.subject = subject;
        this.antenna = mesh.toWorld(localAntenna);
        this.footprint = mesh.footprint();
        this.parked = false;
    }

    private VehicleFigure(VehicleFigure other) {
        this.mesh = other.mesh;
        this.subject = other.subject;
        this.antenna = other.antenna;
        this.footprint = other.footprint;
        this.parked = true;
    }

    /** The same with its lamps off by night. */
    VehicleFigure parked() {
        return new VehicleFigure(this);
    }

    @Override
    public List<Lamp> lamps() {
        return parked ? List.of() : mesh.lamps();
    }

    /** @param heading see {@link Mesh} */
    static VehicleFigure car(double x, double z, double heading, boolean withAntenna, Dice dice) {
        Mesh mesh = new Mesh(x, z, heading);
        Subject subject = Subject.real("car");
        double[] foot = CarBody.build(mesh, subject, dice);
        return new VehicleFigure(mesh, subject, withAntenna ? antennaOn(foot) : new double[0]);
    }

    static VehicleFigure van(double x, double z, double heading, boolean withAntenna, Dice dice) {
        Mesh mesh = new Mesh(x, z, heading);
        Subject subject = Subject.real("van");
        double[] foot = VanBody.build(mesh, subject, dice);
        return new VehicleFigure(mesh, subject, withAntenna ? antennaOn(foot) : new double[0]);
    }

    static VehicleFigure bus(double x, double z, double heading, Dice dice) {
        Mesh mesh = new Mesh(x, z, heading);
        Subject subject = Subject.real("bus");
        BusBody.build(mesh, subject, dice);
        return new VehicleFigure(mesh, subject);
    }

    static VehicleFigure truck(double x, double z, double heading, Dice dice) {
        Mesh mesh = new Mesh(x, z, heading);
        Subject subject = Subject.real("truck");
        TruckBody.build(mesh, subject, dice);
        return new VehicleFigure(mesh, subject);
    }

    private static double[] antennaOn(double[] foot) {
        return new double[] {foot[0], foot[1], foot[2], foot[0], foot[1] + 0.62, foot[2] - 0.22};
    }

    @Override
    public Footprint footprint() {
        return footprint;
    }

    @Override
    public void draw(Easel easel, Camera camera, Light light) {
        if (antenna.length > 0) {
            easel.part(subject, "antenna");
            Path2D rod = new Path2D.Double();
            rod.moveTo(camera.sx(antenna[0], antenna[2]), camera.sy(antenna[1], antenna[2]));
            rod.lineTo(camera.sx(antenna[3], antenna[5]), camera.sy(antenna[4], antenna[5]));
            easel.line(rod, Math.max(1.5, camera.scale(antenna[2]) * 0.025), 0x22242A);
        }
        mesh.draw(easel, camera, parked && light.isNight() ? light.withLampsOff() : light);
    }

    @Override
    public List<Shape> shadow(Camera camera, Light light) {
        double grow = 0.12;
        Shape contact = camera.ground(
                footprint.x0() + grow, footprint.x1() - grow, Math.max(2, footprint.z0() - grow), footprint.z1());
        return List.of(mesh.shadow(camera, light), contact);
    }
}
