package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.backprop.explorer.model.RandomCases;
import org.backprop.explorer.model.landscape.LandscapeBuilder.Resolution;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.junit.jupiter.api.Test;

/** The path of a landscape against the path through every update, in pixels of a map of 1000 by 1000. */
class ThinnedPathTest {

    private static final double SIZE = 1000;
    private static final double MAX_ERROR = 0.5;
    private static final Directions PARAMETERS = new Directions.TwoParameters(8, 10);
    private static final Directions PRINCIPAL = new Directions.PrincipalComponents();

    private static Landscape build(Timeline timeline, Directions directions, Optional<Landscape> previous) {
        return new LandscapeBuilder(timeline.snapshot(), directions, Optional.empty(), previous)
                .build(Resolution.full(8), () -> false)
                .orElseThrow();
    }

    private static Landscape build(Timeline timeline, Directions directions) {
        return build(timeline, directions, Optional.empty());
    }

    /** Every update that is known. */
    private static List<Point2D> unthinned(Timeline timeline, Landscape landscape) {
        Plane plane = landscape.surface().plane();
        List<Parameters> parameters = timeline.historySnapshot()
                .parametersAfter(LongStream.rangeClosed(0, timeline.length()).toArray());
        return parameters.stream()
                .map(each -> pixel(plane.project(each), landscape.viewWindow()))
                .toList();
    }

    private static Point2D pixel(Coordinates at, ViewWindow window) {
        return new Point2D.Double(
                SIZE * window.x().fraction(at.a()), SIZE * window.y().fraction(at.b()));
    }

    /** The greatest distance of a point of one of the two paths from the other, piece by piece. */
    private static double error(Timeline timeline, Landscape landscape) {
        List<Point2D> all = unthinned(timeline, landscape);
        List<PathPoint> vertices = landscape.path();
        double worst = 0;
        for (int i = 1; i < vertices.size(); i++) {
            Line2D chord = new Line2D.Double(
                    pixel(vertices.get(i - 1).coordinates(), landscape.viewWindow()),
                    pixel(vertices.get(i).coordinates(), landscape.viewWindow()));
            List<Point2D> piece = all.subList(
                    (int) vertices.get(i - 1).updateCount(),
                    (int) vertices.get(i).updateCount() + 1);
            worst = Math.max(worst, Math.max(farthestFromChord(piece, chord), farthestFromPiece(chord, piece)));
        }
        assertEquals(timeline.length(), vertices.get(vertices.size() - 1).updateCount());
        return worst;
    }

    private static double farthestFromChord(List<Point2D> piece, Line2D chord) {
        return piece.stream().mapToDouble(chord::ptSegDist).max().orElseThrow();
    }

    private static double farthestFromPiece(Line2D chord, List<Point2D> piece) {
        double worst = 0;
        for (double share : new double[] {0.2, 0.4, 0.5, 0.6, 0.8}) {
            Point2D at = new Point2D.Double(
                    (1 - share) * chord.getX1() + share * chord.getX2(),
                    (1 - share) * chord.getY1() + share * chord.getY2());
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 1; i < piece.size(); i++) {
                nearest = Math.min(nearest, new Line2D.Double(piece.get(i - 1), piece.get(i)).ptSegDist(at));
            }
            worst = Math.max(worst, nearest);
        }
        return worst;
    }

    @Test
    void no_update_lies_half_a_pixel_off_the_drawn_path_however_long_the_run() {
        for (int length : new int[] {1, 79, 250, 2000, 5000, 100_000}) {
            Timeline timeline = Timelines.network2222();
            timeline.trainingLoop().trainTo(length, false);
            for (Directions directions : List.of(PARAMETERS, PRINCIPAL)) {
                Landscape landscape = build(timeline, directions);
                double error = error(timeline, landscape);
                assertTrue(error <= MAX_ERROR, length + " updates: " + error + " pixels");
                assertTrue(landscape.path().size() < 1000, landscape.path().size() + " points");
            }
        }
    }

    @Test
    void the_bound_holds_for_random_networks_and_optimizers() {
        for (int seed = 0; seed < 60; seed++) {
            RandomCases cases = new RandomCases(seed);
            NetworkObjective network = cases.network();
            Timeline timeline = cases.timeline(network);
            timeline.trainingLoop().trainTo(cases.between(100, 4000), false);
            for (Directions directions : List.of(new Directions.TwoParameters(0, 1), PRINCIPAL)) {
                if (network.dimension() > 1
                        && directions.planeAt(timeline.snapshot(), () -> false).isPresent()) {
                    double error = error(timeline, build(timeline, directions));
                    assertTrue(error <= MAX_ERROR, "network " + seed + ": " + error + " pixels");
                }
            }
        }
    }

    @Test
    void the_early_path_is_the_same_curve_whether_or_not_a_long_run_followed() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(250, false);
        Landscape alone = build(timeline, PARAMETERS);
        timeline.trainingLoop().trainTo(100_000, false);
        timeline.cursor().seek(250);
        Landscape later = build(timeline, PARAMETERS, Optional.of(alone));
        PathOpacity opacity = new PathOpacity(later.surface());
        List<ProjectedPoint> all = new ArrayList<>();
        timeline.snapshot().history().trajectory().visit(0, (updateCount, parameters) -> {
            all.add(new ProjectedPoint(updateCount, later.surface().plane().project(parameters), false));
            return updateCount < 250;
        });
        List<PathPoint> unthinned = new PathProjection(
                        later.surface().plane(), later.cost().evaluator(), timeline.costCurve())
                .evaluate(all, 1000, () -> false)
                .orElseThrow();
        List<PathPoint> drawn = new ArrayList<>(later.path());
        drawn.removeIf(point -> point.updateCount() >= 250);
        drawn.add(later.position().point());
        int next = 0;
        for (PathPoint point : unthinned) {
            while (drawn.get(next).updateCount() < point.updateCount()) {
                next++;
            }
            PathPoint vertex = drawn.get(next);
            double distance = pixel(point.coordinates(), later.viewWindow())
                    .distance(pixel(vertex.coordinates(), later.viewWindow()));
            double difference = Math.abs(opacity.opacity(point) - opacity.opacity(vertex));
            assertTrue(difference <= 0.125 || distance < 10, "update " + point.updateCount() + ": " + difference);
        }
        assertTrue(error(timeline, later) <= MAX_ERROR);
    }

    @Test
    void a_path_continued_in_pieces_is_the_path_made_at_once() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(20_000, false);
        List<PathPoint> atOnce = build(timeline, PARAMETERS).path();
        Optional<Landscape> landscape = Optional.empty();
        int pictures = 0;
        do {
            int[] updates = {0};
            landscape = new LandscapeBuilder(timeline.snapshot(), PARAMETERS, Optional.empty(), landscape)
                    .build(Resolution.full(8), () -> false, () -> ++updates[0] > 3000);
            pictures++;
        } while (!landscape.orElseThrow().descent().isComplete());
        assertTrue(pictures > 5, pictures + " pictures");
        assertEquals(points(atOnce), points(landscape.orElseThrow().path()));
    }

    private static List<ProjectedPoint> points(List<PathPoint> path) {
        return path.stream().map(PathPoint::projectedPoint).toList();
    }

    @Test
    void a_path_is_true_again_after_edits_undo_and_other_windows() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(3000, false);
        Landscape landscape = build(timeline, PARAMETERS);
        timeline.cursor().seek(500);
        timeline.edit(Change.SetParameters.of(8, 2.5), null);
        timeline.trainingLoop().trainTo(5000, false);
        landscape = build(timeline, PARAMETERS, Optional.of(landscape));
        assertTrue(error(timeline, landscape) <= MAX_ERROR);
        timeline.undoHistory().undo();
        landscape = build(timeline, PARAMETERS, Optional.of(landscape));
        assertTrue(error(timeline, landscape) <= MAX_ERROR);
        ViewWindow near = landscape.viewWindow().zoomed(0.5, 0.5, 0.05).orElseThrow();
        landscape = new LandscapeBuilder(timeline.snapshot(), PARAMETERS, Optional.of(near), Optional.of(landscape))
                .build(Resolution.full(8), () -> false)
                .orElseThrow();
        assertTrue(error(timeline, landscape) <= MAX_ERROR);
    }

    @Test
    void the_updates_before_and_after_an_edit_are_points_and_the_edit_is_marked() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(500, false);
        timeline.edit(Change.SetParameters.of(8, 2.5), null);
        timeline.trainingLoop().trainTo(1000, false);
        List<PathPoint> path = build(timeline, PARAMETERS).path();
        List<Long> edited = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).projectedPoint().isEdited()) {
                edited.add(path.get(i).updateCount());
                assertEquals(499, path.get(i - 1).updateCount());
            }
        }
        assertEquals(List.of(500L), edited);
    }

    @Test
    void until_it_is_replayed_a_long_path_shows_the_points_that_are_kept() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(100_000, false);
        Landscape landscape = new LandscapeBuilder(timeline.snapshot(), PARAMETERS, Optional.empty(), Optional.empty())
                .build(Resolution.full(8), () -> false, () -> true)
                .orElseThrow();
        assertFalse(landscape.descent().isComplete());
        assertEquals(100_000, landscape.path().get(landscape.path().size() - 1).updateCount());
    }

    @Test
    void a_path_that_turns_to_and_fro_keeps_its_turns() {
        PathThinning thinning = new PathThinning(new PathPrecision(1, 1, 1e6));
        for (long update = 0; update <= 1000; update++) {
            thinning.add(new ProjectedPoint(
                    update, new Coordinates(update % 20 < 10 ? update % 20 : 20 - update % 20, 0), false));
        }
        for (int turn = 100; turn <= 1000; turn += 10) {
            long update = turn;
            assertTrue(thinning.points().stream().anyMatch(point -> Math.abs(point.updateCount() - update) <= 1));
        }
    }

    @Test
    void the_number_of_points_is_bounded_for_a_path_without_any_order() {
        PathThinning thinning = new PathThinning(new PathPrecision(1e-3, 1e-3, 1e6));
        Random random = new Random(3);
        for (long update = 0; update <= 200_000; update++) {
            thinning.add(
                    new ProjectedPoint(update, new Coordinates(random.nextGaussian(), random.nextGaussian()), false));
        }
        assertTrue(thinning.points().size() <= 5100);
    }
}
