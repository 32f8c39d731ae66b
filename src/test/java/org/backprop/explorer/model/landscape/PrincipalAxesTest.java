package org.backprop.explorer.model.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backprop.explorer.model.landscape.plane.Axes;
import org.backprop.explorer.model.landscape.plane.PrincipalAxes;
import org.backprop.explorer.model.numeric.Vectors;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.junit.jupiter.api.Test;

/** Principal components beside those of numpy.linalg.svd: the mean, both directions and both shares. */
class PrincipalAxesTest {

    private static final String PRESET = """
            0.15138612754856165 0.25148416644707877 0.20277225509712352 0.30296833289415787 \
              0.377722550971235 0.3796833289415761 0.3495295284130548 0.6509262225126897 \
              0.39922000597959345 0.7018888749466903 0.5150159162340735 0.8531265611855833 \
              0.1464238018130631 0.21913659408690123 -1.32152906439264 1.3293383142982722 \
              -0.7939786266119783 0.5787902521132527
            0.0010616141684114653 0.0011404356808090944 0.0021232283368230217 0.0022808713616185136 \
              0.021232283368230215 0.02280871361618479 -0.011347944992709408 0.09229937260575281 \
              -0.011416260544258866 0.09290516088666823 -0.019138156834212355 0.1543423752845174 \
              -0.3551403051369038 0.3192802912879248 -0.40386006464658036 0.36366520136901204 \
              -0.48984304290559844 0.4405147544553124
            -0.005864085697303967 -0.006349819616030423 -0.011728171394608824 -0.012699639232062115 \
              -0.1172817139460845 -0.12699639232062215 -0.36507471665690316 -0.14157681489205787 \
              -0.3673921227666165 -0.14294442487832923 -0.6126207456255004 -0.22527291731226246 \
              -0.23720806332852756 -0.06744073641046473 -0.038573118125776934 -0.281312959128038 \
              -0.2711456806877343 -0.14141047902026777
            0.9987818588644377 0.0012096850706859981
            """;

    private static final String FEW_OF_THREE = """
            0.6810703666997027 0.28047571853320113 0.7472745292368683
            0.9926325473200885 -0.11743820870175084 0.029814310955580795
            0.017847513912849684 0.3851023179281561 0.9227012902199131
            0.9455159340694431 0.051244029243853476
            """;

    private static final String MANY_OF_THREE = """
            0.46962338949454907 0.48887512388503473 0.49021308225966304
            -0.6124773969783261 0.6978598889669496 -0.37129908909353815
            0.521188733164813 0.003348416383392616 -0.8534348789039391
            0.46180583573906947 0.30019974227630164
            """;

    private static final String OF_EIGHT = """
            0.49326065411298314 0.43478691774033695 0.5279484638255699 0.3727452923686819 \
              0.46917740336967295 0.6172447968285432 0.5169474727452924 0.5682854311199207
            0.7147790084739742 -0.1989543945352531 0.3932673596147518 -0.18836020397926045 \
              0.0476937310800866 -0.3941462371553305 0.2882003569733616 -0.13668921446473936
            0.244934354319848 -0.13978716996555635 -0.21038161414809706 -0.0595583124109257 \
              -0.44130362597080636 0.4336530176536423 0.46032882972503936 0.5272121314490293
            0.3158119336350181 0.21003554811958616
            """;

    private static final String MANY_OF_TWENTY = """
            0.4626032375289065 0.4726131483316816 0.471225635943178 0.4584407003633961 0.4675916749256691 \
              0.5320118929633302 0.5517013544763791 0.4933267261314832 0.623554674595309 \
              0.47571853320118934 0.48315163528245786 0.5125206475057813 0.4304922365378262 \
              0.4370664023785926 0.4655764783614139 0.5826891311529568 0.45507102741988775 0.61605550049554 \
              0.4989758837132474 0.6038321770730095
            -0.05669478082100318 0.4081861607141365 -0.21572272147619034 -0.01991923564814285 \
              0.10312127192052462 -0.017546148584314365 0.3328165176960985 0.27259206682011605 \
              0.22347600327320055 -0.12567170203571792 0.10971603021109677 0.35035960148046874 \
              0.2346029681754977 -0.48634161080085053 0.15161046433784764 0.00013899440750329308 \
              0.07176550058693051 -0.054969548373051715 0.09115709642675625 0.23593045143537494
            0.4374822140841376 -0.11227415181018084 0.1888252814221299 -0.456112714816382 \
              -0.02327773526830985 -0.1348119579627322 0.12001201437317488 -0.05122261183963999 \
              0.035231052679206364 0.17208066334623218 0.22212001167303802 0.47427850959230977 \
              -0.11697888722988498 -0.003404933140866278 -0.07398576447461623 0.1618189282691123 \
              -0.2334259572396504 0.2992481930165813 -0.12511609090315956 -0.07994236593986755
            0.13547759123104175 0.11098457803003461
            """;

    private static final String FEW_OF_TWENTY = """
            0.5159280758884327 0.36075322101090185 0.5923828401529097 0.3536740761715985 0.5017697862098258 \
              0.6080985416961632 0.3869460569163245 0.5525980461560244 0.676483080843834 0.472886875265468 \
              0.5132380008494974 0.5118221718816367 0.46863938836188584 0.24083250743310206 \
              0.39983010052385676 0.5170607390627212 0.5925244230496957 0.6262211524847798 \
              0.6181509273679738 0.5683137476992779
            0.35760423381414475 -0.12193345695988388 0.14970628999973148 -0.23442155014309932 \
              0.06604667982086439 -0.2322262245032571 0.12924772239598706 -0.3103417378163533 \
              0.3031937688898334 0.17608194174131084 0.10104676191517731 0.4686906508797895 \
              -0.1141606670631992 0.13701588489662278 0.05441654841371968 0.03247405419300692 \
              -0.3307699084004784 0.2086247014181379 0.006011691821972016 0.2587939257432309
            0.38569214012842845 -0.10556637687760613 0.0876825332517602 0.22020673850442027 \
              -0.08900357823796402 -0.01775067713140121 0.3654488652407078 0.15924241373678402 \
              -0.13071711415263984 -0.1129240506640438 -0.32028041450895034 0.18409307017786428 \
              0.3185971277135887 -0.20816990347067377 0.24905785733100114 -0.011907897204110847 \
              -0.10232336142167923 0.1438415595076093 0.1133979340229167 -0.44657778665760783
            0.30919300584927084 0.24152147364573234
            """;

    /** The path of the first 100 updates of the 2-2-2-2 network. */
    private static List<Parameters> network2222() {
        Timeline timeline = Timelines.network2222();
        timeline.trainingLoop().trainTo(100, false);
        return timeline.historySnapshot()
                .parametersAfter(LongStream.rangeClosed(0, 100).toArray());
    }

    /** Scattered points by integer arithmetic, which any program can reproduce. */
    private static List<Parameters> scattered(int points, int dimension) {
        return IntStream.range(0, points)
                .mapToObj(i -> Parameters.of(IntStream.range(0, dimension)
                        .mapToDouble(p -> (i * i * 31 + i * 7919 + p * 10459 + i * p * p * 17) % 1009 / 1009.0)
                        .toArray()))
                .toList();
    }

    private static Optional<PrincipalAxes> axes(List<Parameters> path) {
        return PrincipalAxes.of(path, () -> false);
    }

    private static void check(String expected, List<Parameters> path) {
        double[][] numbers = expected.lines()
                .map(line -> Stream.of(line.trim().split(" +"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        PrincipalAxes found = axes(path).orElseThrow();
        assertArrayEquals(numbers[0], found.axes().origin().toArray(), 1e-12);
        assertArrayEquals(numbers[1], found.axes().u().toArray(), 1e-9);
        assertArrayEquals(numbers[2], found.axes().v().toArray(), 1e-9);
        assertArrayEquals(numbers[3], new double[] {found.firstVarianceRatio(), found.secondVarianceRatio()}, 1e-9);
        checkOrthonormal(found.axes());
    }

    private static void checkOrthonormal(Axes axes) {
        assertEquals(1, product(axes.u(), axes.u()), 1e-12);
        assertEquals(1, product(axes.v(), axes.v()), 1e-12);
        assertEquals(0, product(axes.u(), axes.v()), 1e-12);
    }

    private static double product(Parameters a, Parameters b) {
        return IntStream.range(0, a.size())
                .mapToDouble(p -> a.get(p) * b.get(p))
                .sum();
    }

    @Test
    void the_axes_of_a_real_descent_are_those_of_an_independent_computation() {
        check(PRESET, network2222());
    }

    @Test
    void the_axes_of_scattered_points_are_those_of_an_independent_computation() {
        check(FEW_OF_THREE, scattered(5, 3));
        check(MANY_OF_THREE, scattered(40, 3));
        check(OF_EIGHT, scattered(10, 8));
        check(MANY_OF_TWENTY, scattered(30, 20));
        check(FEW_OF_TWENTY, scattered(7, 20));
    }

    @Test
    void the_unit_of_length_does_not_matter() {
        for (double unit : new double[] {1e-180, 1e-6, 1e6, 1e180}) {
            PrincipalAxes plain = axes(scattered(7, 20)).orElseThrow();
            PrincipalAxes other = axes(scaled(scattered(7, 20), unit)).orElseThrow();
            assertArrayEquals(plain.axes().u().toArray(), other.axes().u().toArray(), 1e-12);
            assertArrayEquals(plain.axes().v().toArray(), other.axes().v().toArray(), 1e-12);
            assertEquals(plain.secondVarianceRatio(), other.secondVarianceRatio(), 1e-12);
        }
    }

    private static List<Parameters> scaled(List<Parameters> path, double unit) {
        return path.stream()
                .map(point -> Parameters.of(Vectors.multiply(point.toArray(), unit)))
                .toList();
    }

    @Test
    void each_axis_points_to_where_the_path_leads() {
        List<Parameters> path = scattered(9, 4);
        List<Parameters> back =
                IntStream.range(0, 9).mapToObj(i -> path.get(8 - i)).toList();
        Axes there = axes(path).orElseThrow().axes();
        Axes home = axes(back).orElseThrow().axes();
        assertTrue(there.coordinatesOf(path.get(8)).a()
                > there.coordinatesOf(path.get(0)).a());
        assertTrue(there.coordinatesOf(path.get(8)).b()
                > there.coordinatesOf(path.get(0)).b());
        assertArrayEquals(Vectors.multiply(there.u().toArray(), -1), home.u().toArray(), 1e-12);
        assertArrayEquals(Vectors.multiply(there.v().toArray(), -1), home.v().toArray(), 1e-12);
    }

    /** Four points around a rectangle, back to the first: both directions are known but for their signs. */
    @Test
    void where_a_path_comes_back_the_largest_number_of_each_axis_is_positive() {
        List<Parameters> round = List.of(
                Parameters.of(2, 1),
                Parameters.of(-2, 1),
                Parameters.of(-2, -1),
                Parameters.of(2, -1),
                Parameters.of(2, 1));
        Axes axes = axes(round).orElseThrow().axes();
        assertTrue(axes.u().get(0) > 0.9);
        assertTrue(axes.v().get(1) > 0.9);
    }

    @Test
    void a_straight_path_has_all_its_variance_along_the_first_axis() {
        List<Parameters> line = IntStream.range(0, 12)
                .mapToObj(i -> Parameters.of(0.1 + 0.3 * i, 0.7 - 0.2 * i, 1.3 + 0.1 * i, 0.9))
                .toList();
        PrincipalAxes axes = axes(line).orElseThrow();
        double norm = Math.sqrt(0.3 * 0.3 + 0.2 * 0.2 + 0.1 * 0.1);
        assertArrayEquals(
                new double[] {0.3 / norm, -0.2 / norm, 0.1 / norm, 0},
                axes.axes().u().toArray(),
                1e-14);
        assertEquals(1, axes.firstVarianceRatio(), 1e-14);
        assertEquals(0, axes.secondVarianceRatio());
        checkOrthonormal(axes.axes());
        assertEquals(axes, axes(line).orElseThrow());
    }

    @Test
    void two_points_are_a_straight_path() {
        PrincipalAxes axes = axes(scattered(2, 20)).orElseThrow();
        assertEquals(1, axes.firstVarianceRatio(), 1e-14);
        assertEquals(0, axes.secondVarianceRatio());
        checkOrthonormal(axes.axes());
    }

    /** Points of a parabola far wider than high: the second axis is across the first. */
    @Test
    void a_nearly_straight_path_has_an_exact_second_axis() {
        for (double height : new double[] {1e-3, 1e-6, 1e-9}) {
            List<Parameters> arc = IntStream.rangeClosed(-10, 10)
                    .mapToObj(i -> Parameters.of(5 + i, 3 + 0.3 * i, height * i * i, 0))
                    .toList();
            Axes axes = axes(arc).orElseThrow().axes();
            assertArrayEquals(new double[] {0, 0, 1, 0}, axes.v().toArray(), 1e-6);
            checkOrthonormal(axes);
        }
    }

    @Test
    void a_path_that_does_not_move_has_none() {
        Parameters point = Parameters.of(0.1, 0.2, 0.3);
        assertTrue(axes(List.of()).isEmpty());
        assertTrue(axes(List.of(point)).isEmpty());
        assertTrue(axes(Collections.nCopies(5, point)).isEmpty());
    }

    @Test
    void a_path_along_a_single_parameter_has_none_if_there_is_no_other() {
        assertTrue(axes(List.of(Parameters.of(1), Parameters.of(2))).isEmpty());
    }

    @Test
    void axes_that_are_given_up_are_none_at_once() {
        for (int most : new int[] {0, 1, 2, 3}) {
            AtomicInteger questions = new AtomicInteger();
            assertTrue(PrincipalAxes.of(scattered(9, 2000), () -> questions.incrementAndGet() > most)
                    .isEmpty());
            assertEquals(most + 1, questions.get(), "asked twice on the way to each direction");
        }
        AtomicInteger questions = new AtomicInteger();
        assertTrue(PrincipalAxes.of(scattered(9, 2000), () -> questions.incrementAndGet() > 4)
                .isPresent());
    }
}
