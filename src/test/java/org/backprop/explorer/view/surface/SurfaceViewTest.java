package org.backprop.explorer.view.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.landscape.ColorScale;
import org.backprop.explorer.model.landscape.Surfaces;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.surface.Camera;
import org.backprop.explorer.surface.PathVertex;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.window.Fx;
import org.backprop.explorer.window.MouseAndKeyboard;
import org.backprop.explorer.window.MouseWheel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** The surface view alone in a window: its rotation, and the order of its pictures. */
class SurfaceViewTest {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 300;
    private static final SurfaceScene.BoxLabels NAMES = new SurfaceScene.BoxLabels("w1", "w2", "L");
    private static final DoubleBinaryOperator ROOF = (a, b) -> 1 - Math.abs(b);
    /** A wall across level ground. */
    private static final DoubleBinaryOperator WALL = (a, b) -> 0.1 + 0.7 * Math.max(0, 1 - 9 * Math.abs(b));

    private final ManualExecutor background = new ManualExecutor();
    private final Appearance appearance = new Appearance();
    private final MouseAndKeyboard mouseAndKeyboard = new MouseAndKeyboard();
    private SurfaceView view;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Appearance.loadFonts();
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            view = new SurfaceView(appearance, background.taskExecutor());
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(view), WIDTH, HEIGHT));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private static SurfaceScene.ColoredSurface surface(DoubleBinaryOperator height) {
        return new SurfaceScene.ColoredSurface(
                Surfaces.of(Surfaces.square(1, 21), height), new ColorScale(0, 1, false), List.of());
    }

    private static SurfaceScene scene(SurfaceScene.ColoredSurface coloredSurface, double a, double b) {
        return scene(coloredSurface, new Coordinates(a, b), Optional.empty());
    }

    private static SurfaceScene scene(
            SurfaceScene.ColoredSurface coloredSurface, Coordinates point, Optional<Coordinates> previous) {
        return new SurfaceScene(
                coloredSurface,
                new SurfaceScene.Marks(List.of(), Optional.of(point), Optional.empty(), previous),
                NAMES);
    }

    private static SurfaceScene path(SurfaceScene.ColoredSurface coloredSurface, double b) {
        return new SurfaceScene(
                coloredSurface,
                new SurfaceScene.Marks(
                        List.of(
                                new PathVertex(new Coordinates(-0.8, b), 1),
                                new PathVertex(new Coordinates(0.8, b), 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                NAMES);
    }

    private void show(SurfaceScene scene) {
        Fx.run(() -> view.show(scene, () -> {}));
    }

    private void showNow(SurfaceScene scene) {
        show(scene);
        work();
        assertFalse(Fx.ask(view::isStale));
    }

    private Camera camera() {
        return Fx.ask(view::camera);
    }

    /** Turns the camera along the second axis, low enough for a wall to hide the surface behind it. */
    private void rotateBehindRidge() {
        Fx.run(() -> {
            view.reset();
            view.pan(30.0 / 180, -12.0 / 90);
        });
        settle();
    }

    private void rotateToOtherSide() {
        Fx.run(() -> view.pan(1, 0));
        settle();
    }

    private WritableImage picture() {
        return Fx.ask(() -> view.snapshot(null, null));
    }

    private long count(Predicate<Color> wanted) {
        WritableImage image = picture();
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += wanted.test(image.getPixelReader().getColor(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    private long yellow() {
        return count(Palette.LIGHT.get(Palette.Role.SELECTION)::equals);
    }

    @Test
    void the_point_where_a_step_began_is_a_ring() {
        Coordinates end = new Coordinates(0.5, 0.5);
        showNow(scene(surface((a, b) -> 0.5), end, Optional.empty()));
        long white = count(Color.WHITE::equals);
        showNow(scene(surface((a, b) -> 0.5), end, Optional.of(new Coordinates(-0.5, 0.5))));
        long whiteWithStart = count(Color.WHITE::equals);
        assertTrue(whiteWithStart > white + 20, white + " and " + whiteWithStart);
    }

    @Test
    void the_present_point_is_smaller_where_it_would_cover_the_point_where_the_step_began() {
        Coordinates end = new Coordinates(0.5, 0.5);
        showNow(scene(surface((a, b) -> 0.5), end, Optional.empty()));
        long yellow = yellow();
        showNow(scene(surface((a, b) -> 0.5), end, Optional.of(new Coordinates(0.48, 0.5))));
        assertTrue(yellow() < yellow / 2, yellow + " and " + yellow());
        assertTrue(yellow() > 8, yellow + " and " + yellow());
    }

    @Test
    void dragging_rotates_and_tilts() {
        showNow(scene(surface(ROOF), 0, 0));
        Robot robot = Fx.ask(Robot::new);
        Point2D from = Fx.ask(() -> view.localToScreen(200, 150));
        Fx.run(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(from.add(40, 30));
            robot.mouseRelease(MouseButton.PRIMARY);
        });
        // 180° for the whole width, 90° for the whole height
        assertEquals(new Camera(330 - 18, 30 + 9, 1), rounded(camera()));
    }

    private static Camera rounded(Camera camera) {
        return new Camera(
                Math.rint(camera.azimuth() * 1e6) / 1e6,
                Math.rint(camera.elevation() * 1e6) / 1e6,
                Math.rint(camera.zoom() * 1e6) / 1e6);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 312, 30, 1",
        "RIGHT, 348, 30, 1",
        "UP, 330, 39, 1",
        "DOWN, 330, 21, 1",
        "PLUS, 330, 30, 1.25",
        "MINUS, 330, 30, 0.8"
    })
    void keys_rotate_tilt_and_zoom(KeyCode key, double turn, double tilt, double zoom) {
        showNow(scene(surface(ROOF), 0, 0));
        Fx.run(view::requestFocus);
        mouseAndKeyboard.press(key);
        assertEquals(new Camera(turn, tilt, zoom), rounded(camera()));
    }

    @Test
    void zero_resets() {
        showNow(scene(surface(ROOF), 0, 0));
        Fx.run(view::requestFocus);
        mouseAndKeyboard.press(KeyCode.LEFT);
        mouseAndKeyboard.press(KeyCode.UP);
        mouseAndKeyboard.press(KeyCode.PLUS);
        assertNotEquals(Camera.DEFAULT, camera());
        mouseAndKeyboard.press(KeyCode.DIGIT0);
        assertEquals(Camera.DEFAULT, camera());
    }

    @Test
    void the_wheel_zooms() {
        showNow(scene(surface(ROOF), 0, 0));
        scroll(40);
        assertEquals(Math.pow(1.0015, 40), camera().zoom(), 1e-9);
        scroll(-40);
        assertEquals(Camera.DEFAULT, rounded(camera()));
    }

    private void scroll(double by) {
        Fx.run(() -> MouseWheel.turn(view, new Point2D(200, 150), by));
    }

    @Test
    void a_click_takes_the_focus() {
        showNow(scene(surface(ROOF), 0, 0));
        mouseAndKeyboard.click(view);
        assertTrue(Fx.ask(view::isFocused));
    }

    @Test
    void the_camera_is_in_the_accessible_text() {
        showNow(scene(surface(ROOF), 0, 0));
        Fx.run(view::requestFocus);
        mouseAndKeyboard.press(KeyCode.LEFT);
        String text = Fx.ask(view::getAccessibleText);
        assertTrue(text.contains("312°") && text.contains("w1") && text.contains("w2"), text);
    }

    @Test
    void the_point_is_faint_behind_a_ridge() {
        SurfaceScene.ColoredSurface coloredSurface = surface(WALL);
        showNow(new SurfaceScene(coloredSurface, SurfaceScene.Marks.NONE, NAMES));
        rotateBehindRidge();
        WritableImage bare = picture();
        show(scene(coloredSurface, 0, 0.5));
        assertEquals(0, yellow());
        assertTrue(differences(bare, picture()) > 50);
        rotateToOtherSide();
        assertTrue(yellow() > 50, yellow() + " yellow pixels");
    }

    @Test
    void the_path_is_faint_behind_a_ridge() {
        SurfaceScene.ColoredSurface coloredSurface = surface(WALL);
        showNow(new SurfaceScene(coloredSurface, SurfaceScene.Marks.NONE, NAMES));
        rotateBehindRidge();
        WritableImage bare = picture();
        show(path(coloredSurface, 0.5));
        double hidden = maxDifference(bare, picture());
        rotateToOtherSide();
        WritableImage withPath = picture();
        show(new SurfaceScene(coloredSurface, SurfaceScene.Marks.NONE, NAMES));
        double visible = maxDifference(picture(), withPath);
        assertTrue(hidden > 0.1, "hidden: " + hidden);
        assertTrue(hidden < visible / 2, "hidden: " + hidden + ", visible: " + visible);
    }

    /** The greatest difference of a color's component, 0 to 1. */
    private static double maxDifference(WritableImage one, WritableImage other) {
        double max = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color first = one.getPixelReader().getColor(x, y);
                Color second = other.getPixelReader().getColor(x, y);
                max = Math.max(max, Math.abs(first.getRed() - second.getRed()));
                max = Math.max(max, Math.abs(first.getGreen() - second.getGreen()));
                max = Math.max(max, Math.abs(first.getBlue() - second.getBlue()));
            }
        }
        return max;
    }

    private static long differences(WritableImage one, WritableImage other) {
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                boolean same = one.getPixelReader().getArgb(x, y)
                        == other.getPixelReader().getArgb(x, y);
                count += same ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void the_picture_is_stale_until_the_new_surface_is_drawn() {
        showNow(scene(surface(ROOF), 0, 0));
        settle();
        WritableImage before = picture();
        show(scene(surface((a, b) -> Math.abs(b)), 0, 0));
        assertTrue(Fx.ask(view::isStale));
        assertEquals(0, differences(before, picture()));
        work();
        assertFalse(Fx.ask(view::isStale));
        assertTrue(differences(before, picture()) > 1000);
    }

    /** Waits until the smooth picture is there. */
    private void settle() {
        Fx.until("edges are smooth", () -> {
            work();
            return Fx.ask(view::isRefined);
        });
    }

    /** Renders all that is requested. */
    private void work() {
        Fx.run(background::runAll);
    }

    @Test
    void a_picture_of_a_replaced_surface_is_stale() {
        List<String> told = new ArrayList<>();
        Fx.run(() -> view.show(scene(surface(ROOF), 0, 0), () -> told.add("first")));
        SurfaceScene second = scene(surface((a, b) -> Math.abs(b)), 0, 0);
        Fx.run(() -> background.runOneWhile(() -> view.show(second, () -> told.add("second"))));
        assertTrue(Fx.ask(view::isStale));
        assertEquals(List.of("first"), told);
        work();
        assertEquals("second", told.get(told.size() - 1));
    }

    @Test
    void after_clearing_neither_the_old_nor_a_pending_picture_is_shown() {
        showNow(scene(surface(ROOF), 0, 0));
        settle();
        WritableImage before = picture();
        show(scene(surface((a, b) -> Math.abs(b)), 0, 0));
        Fx.run(view::clear);
        work();
        assertTrue(differences(before, picture()) > 1000);
        assertEquals(1, colors(picture()), "nothing is seen but the background");
    }

    private static long colors(WritableImage image) {
        return IntStream.range(0, (int) (image.getWidth() * image.getHeight()))
                .map(i -> image.getPixelReader().getArgb(i % (int) image.getWidth(), i / (int) image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void marks_move_at_once_on_the_same_surface() {
        SurfaceScene.ColoredSurface coloredSurface = surface((a, b) -> 0.5);
        showNow(scene(coloredSurface, -0.5, 0));
        settle();
        WritableImage before = picture();
        show(scene(coloredSurface, 0.5, 0));
        assertFalse(Fx.ask(view::isStale));
        assertTrue(differences(before, picture()) > 100);
        assertEquals(0, Fx.ask(background::waiting));
    }

    @Test
    void marks_of_a_new_surface_wait_for_it() {
        showNow(scene(surface((a, b) -> 0.5), -0.5, 0));
        settle();
        WritableImage before = picture();
        show(scene(surface((a, b) -> 0.6), 0.5, 0));
        assertEquals(0, differences(before, picture()));
    }

    @Test
    void of_many_rotations_in_one_task_only_the_last_is_drawn() {
        showNow(scene(surface(ROOF), 0, 0.5));
        settle();
        Fx.run(() -> {
            for (int i = 0; i < 20; i++) {
                view.pan(0.01, 0);
            }
        });
        assertEquals(1, Fx.ask(background::waiting));
    }

    @Test
    void a_picture_is_drawn_again_in_the_colors_of_the_other_theme() {
        showNow(scene(surface(ROOF), 0, 0));
        settle();
        WritableImage light = picture();
        Fx.run(() -> appearance.palette().set(Palette.DARK));
        assertTrue(differences(light, picture()) > 100);
    }

    @Test
    void nothing_is_painted_before_there_is_a_scene() {
        assertEquals(0, count(color -> !color.equals(Color.WHITE)));
    }
}
