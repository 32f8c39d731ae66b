package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is said in one line with the place; each row changes one thing of a valid session. */
class SessionErrorsTest {

    private static final String VALID = """
            {"format": "backprop-session", "version": 1, "title": "t",
             "network": {"sizes": [2, 1, 2], "activations": ["tanh", "sigmoid"], "bias": true, "loss": "half-squared-error"},
             "data": {"inputs": [[0.5, 1], [2, 3]], "targets": [[0, 1], [1, 0]], "inputNames": ["a", "b"]},
             "training": {"optimizer": {"name": "momentum", "learningRate": 0.5}, "batch": {"mode": "mini", "size": 2},
                          "order": "shuffled", "seed": 42, "regularization": {"l1": 0, "l2": 0.5},
                          "frozen": ["b[1,1]"], "stop": {"minLossChange": 0, "maxUpdates": 10}},
             "initial": {"weights": [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]},
             "current": {"update": 3, "weights": [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]],
                         "optimizerState": {"steps": 3, "v": [0, 0, 0, 0, 0, 0, 0]}},
             "edits": [{"update": 1, "set": {"w[1,2,1]": 0.25}},
                       {"update": 2, "training": {"optimizer": {"name": "adam"}}},
                       {"update": 2, "training": {"optimizer": {"name": "nesterov"}}}],
             "curve": {"updates": [0, 1], "loss": [0.5, 0.25]},
             "path": {"updates": [0], "parameters": [[1, 2, 3, 4, 5, 6, 7]]},
             "diverged": {"update": 4}}
            """;

    private static void assertProblem(String from, String to, String expected) {
        assertEquals(1, VALID.split(Pattern.quote(from), -1).length - 1, "occurrences of " + from);
        String text = VALID.replace(from, to);
        SessionException e = assertThrows(SessionException.class, () -> read(text));
        assertEquals(expected, Texts.line(e.problem()));
    }

    private static Session read(String text) throws SessionException {
        return SessionReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_session_that_the_rows_change_is_valid() throws SessionException {
        assertEquals("t", read(VALID).title());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "backprop-session"     | "other"          | /format: must be backprop-session, was "other"
            "version": 1           | "version": 2     | /version: must be 1, was 2
            "version": 1           | "version": "1"   | /version: must be a whole number, was "1"
            "version": 1,          | ``               | /version: is missing
            "format": "backprop-session", | ``        | /format: is missing
            "title": "t"           | "title": 5       | /title: must be text, was 5
            "title": "t"           | "title": null    | /title: must be text, was null
            "title": "t"           | "title": "\\ud800" | /title: must not have half of a surrogate pair
            "title": "t"           | "titel": "t"     | /titel: unknown member
            "title": "t"           | "title": "t", "title": "u" | /title: duplicate member
            "diverged": {"update": 4} | "diverged": {"update": 0} | /diverged/update: must be between 1 and 10000000, was 0
            "diverged": {"update": 4} | "diverged": 4 | /diverged: must be an object, was 4
            """)
    void the_object_itself(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "sizes": [2, 1, 2]     | "sizes": [2, 0, 2]     | /network/sizes/1: must be between 1 and 64, was 0
            "sizes": [2, 1, 2]     | "sizes": [2, 65, 2]    | /network/sizes/1: must be between 1 and 64, was 65
            "sizes": [2, 1, 2]     | "sizes": [2.5, 1, 2]   | /network/sizes/0: must be a whole number, was 2.5
            "sizes": [2, 1, 2]     | "sizes": [99999999999999999999, 1, 2] | /network/sizes/0: must be a number of 64 bits, was 99999999999999999999
            "sizes": [2, 1, 2]     | "sizes": [2]           | /network/sizes: must have 2 to 13 entries, has 1
            "sizes": [2, 1, 2]     | "sizes": [1,1,1,1,1,1,1,1,1,1,1,1,1,1] | /network/sizes: must have 2 to 13 entries, has 14
            "sizes": [2, 1, 2]     | "sizes": 2             | /network/sizes: must be an array, was 2
            "sizes": [2, 1, 2],    | ``                     | /network/sizes: is missing
            ["tanh", "sigmoid"]    | ["tanh"]               | /network/activations: must have 2 entries, has 1
            ["tanh", "sigmoid"]    | ["tanh", "swish"]      | /network/activations/1: must be sigmoid, tanh, relu, leaky-relu, elu, softplus, silu, identity or softmax, was "swish"
            ["tanh", "sigmoid"]    | ["softmax", "sigmoid"] | /network/activations/0: softmax is for the last layer only
            ["tanh", "sigmoid"]    | ["tanh", "softmax"]    | /network/activations/1: softmax needs the loss categorical-cross-entropy
            "half-squared-error"   | "categorical-cross-entropy" | /network/activations/1: must be softmax for the loss categorical-cross-entropy
            "sigmoid"], "bias": true, "loss": "half-squared-error" | "relu"], "bias": true, "loss": "binary-cross-entropy" | /network/activations/1: must be sigmoid for the loss binary-cross-entropy
            "half-squared-error"   | "hinge"                | /network/loss: must be half-squared-error, squared-error, binary-cross-entropy or categorical-cross-entropy, was "hinge"
            "bias": true           | "bias": 1              | /network/bias: must be true or false, was 1
            "bias": true           | "bias": false          | /training/frozen/0: the network 2-1-2 has no b[1,1]
            """)
    void the_network(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [[0.5, 1], [2, 3]]     | [[0.5, 1], [2]]     | /data/inputs/1: must have 2 entries, has 1
            [[0.5, 1], [2, 3]]     | [[0.5, 1]]          | /data/targets: must have 1 entry, has 2
            [[0.5, 1], [2, 3]]     | []                  | /data/inputs: must have 1 to 10000 entries, has 0
            [[0.5, 1], [2, 3]]     | [["0.5", 1], [2, 3]] | /data/inputs/0/0: must be a number, was "0.5"
            [[0.5, 1], [2, 3]]     | [["NaN", 1], [2, 3]] | /data/inputs/0/0: must be a number, was "NaN"
            [[0.5, 1], [2, 3]]     | [[1e999, 1], [2, 3]] | /data/inputs/0/0: must be a finite number, was 1e999
            [[0.5, 1], [2, 3]]     | [[0.5, -1e999], [2, 3]] | /data/inputs/0/1: must be a finite number, was -1e999
            [[0.5, 1], [2, 3]]     | [[null, 1], [2, 3]] | /data/inputs/0/0: must be a number, was null
            [[0.5, 1], [2, 3]]     | [0.5, 1]            | /data/inputs/0: must be an array, was 0.5
            [[0, 1], [1, 0]]       | [[0, 1], [1, 0, 0]] | /data/targets/1: must have 2 entries, has 3
            ["a", "b"]             | ["a"]               | /data/inputNames: must have 2 entries, has 1
            ["a", "b"]             | ["a", 1]            | /data/inputNames/1: must be text, was 1
            "inputNames"           | "targetName"        | /data/targetName: unknown member
            """)
    void the_data(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": "momentum"     | "name": "sgd"       | /training/optimizer/name: must be gradient-descent, momentum, nesterov, adagrad, rmsprop, adam or adamw, was "sgd"
            "learningRate": 0.5    | "learningRate": -1  | /training/optimizer/learningRate: must be at least 0, was -1
            "learningRate": 0.5    | "momentum": -1      | /training/optimizer/momentum: must be at least 0, was -1
            "learningRate": 0.5    | "beta1": 0.5        | /training/optimizer/beta1: unknown member
            "learningRate": 0.5    | "epsilon": 0.5      | /training/optimizer/epsilon: unknown member
            "name": "momentum", "learningRate": 0.5 | "name": "adam", "beta2": -0.5 | /training/optimizer/beta2: must be at least 0 and below 1, was -0.5
            "name": "momentum", "learningRate": 0.5 | "name": "rmsprop", "epsilon": -1 | /training/optimizer/epsilon: must be at least 0, was -1
            "name": "momentum", "learningRate": 0.5 | "name": "rmsprop", "decay": 2 | /training/optimizer/decay: must be at least 0 and below 1, was 2
            "name": "momentum", "learningRate": 0.5 | "name": "adamw", "weightDecay": -0.5 | /training/optimizer/weightDecay: must be at least 0, was -0.5
            "name": "momentum", "learningRate": 0.5 | "name": "adam", "weightDecay": 0.5 | /training/optimizer/weightDecay: unknown member
            "mode": "mini"         | "mode": "some"      | /training/batch/mode: must be full, stochastic or mini, was "some"
            "mode": "mini"         | "mode": "full"      | /training/batch/size: unknown member
            , "size": 2            | ``                  | /training/batch/size: is missing
            "size": 2              | "size": 0           | /training/batch/size: must be between 1 and 2147483647, was 0
            "shuffled"             | "random"            | /training/order: must be cyclic or shuffled, was "random"
            "seed": 42,            | ``                  | /training/seed: is missing
            "seed": 42             | "seed": 4.2         | /training/seed: must be a whole number, was 4.2
            "l1": 0                | "l1": -1            | /training/regularization/l1: must be at least 0, was -1
            "l2": 0.5              | "l2": -0.5          | /training/regularization/l2: must be at least 0, was -0.5
            "frozen": ["b[1,1]"]   | "frozen": ["b[3,1]"] | /training/frozen/0: the network 2-1-2 has no b[3,1]
            "frozen": ["b[1,1]"]   | "frozen": ["bias"]  | /training/frozen/0: a parameter is named like w[2,1,1] or b[1,2]
            "minLossChange": 0     | "minLossChange": -1 | /training/stop/minLossChange: must be at least 0, was -1
            "maxUpdates": 10       | "maxUpdates": 0     | /training/stop/maxUpdates: must be at least 1, was 0
            """)
    void the_training(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1], [2]]], "biases": [[5], [6, 7]]} | /initial/weights: must have 2 entries, has 1
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1]], [[3, 4]]], "biases": [[5], [6, 7]]} | /initial/weights/0: must have 2 entries, has 1
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1], [2, 3]], [[3, 4]]], "biases": [[5], [6, 7]]} | /initial/weights/0/1: must have 1 entry, has 2
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1], [2]], [[3, 4]]], "biases": [[5]]} | /initial/biases: must have 2 entries, has 1
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1], [2]], [[3, 4]]], "biases": [[5], [6]]} | /initial/biases/1: must have 2 entries, has 1
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1], [2]], [[3, 4]]]} | /initial/biases: is missing
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1e300], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | /initial: the cost at these parameters is not a finite number
            [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]]} | [[[1], [2]], [[3, 4]]], "biases": [[5], [6, 7]], "z": 1} | /initial/z: unknown member
            "steps": 3             | "steps": -1         | /current/optimizerState/steps: must be between 0 and 10000000, was -1
            "v": [0, 0, 0, 0, 0, 0, 0] | "v": [0]        | /current/optimizerState/v: must have 7 entries, has 1
            "v": [0, 0, 0, 0, 0, 0, 0] | "s": [0, 0, 0, 0, 0, 0, 0] | /current/optimizerState/s: unknown member
            , "v": [0, 0, 0, 0, 0, 0, 0] | ``            | /current/optimizerState/v: is missing
            "current": {"update": 3 | "current": {"update": 10000001 | /current/update: must be between 0 and 10000000, was 10000001
            "current": {"update": 3, | "current": {      | /current/update: is missing
            """)
    void initial_and_current(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"update": 1, "set"    | {"update": 3, "set" | /edits/1/update: must be at least 3, the update of the edit before, was 2
            {"update": 1, "set"    | {"update": -1, "set" | /edits/0/update: must be between 0 and 10000000, was -1
            {"update": 1, "set"    | {"set"              | /edits/0/update: is missing
            , "set": {"w[1,2,1]": 0.25} | ``             | /edits/0: must have set or training
            "w[1,2,1]"             | "w[1,3,1]"          | /edits/0/set/w[1,3,1]: the network 2-1-2 has no w[1,3,1]
            "w[1,2,1]"             | "a/b"               | /edits/0/set/a~1b: a parameter is named like w[2,1,1] or b[1,2]
            "w[1,2,1]"             | "x[3,1]"            | /edits/0/set/x[3,1]: the data have no x[3,1]
            "w[1,2,1]"             | "x[1,3]"            | /edits/0/set/x[1,3]: the data have no x[1,3]
            "w[1,2,1]"             | "y[2,3]"            | /edits/0/set/y[2,3]: the data have no y[2,3]
            "w[1,2,1]"             | "x[0,1]"            | /edits/0/set/x[0,1]: an input is named like x[1,2] and a target like y[1,2], the sample first
            "w[1,2,1]"             | "x[99999999999,1]"  | /edits/0/set/x[99999999999,1]: an input is named like x[1,2] and a target like y[1,2], the sample first
            "w[1,2,1]": 0.25       | "y[1,2]": 1e999     | /edits/0/set/y[1,2]: must be a finite number, was 1e999
            "w[1,2,1]": 0.25       | "w[1,2,1]": "x"     | /edits/0/set/w[1,2,1]: must be a number, was "x"
            "w[1,2,1]": 0.25       | "w[1,2,1]": 1, "w[1,2,1]": 1 | /edits/0/set/w[1,2,1]: duplicate member
            {"name": "adam"}       | {"name": "adam", "momentum": 0.5} | /edits/1/training/optimizer/momentum: unknown member
            {"name": "adam"}       | {"name": "adam"}, "batch": {"mode": "full", "size": 1} | /edits/1/training/batch/size: unknown member
            {"optimizer": {"name": "adam"}}} | {"optimizer": {"name": "adam"}}, "optimizerState": {"steps": 1, "m": []}} | /edits/1/optimizerState/m: must have 7 entries, has 0
            {"optimizer": {"name": "adam"}}} | {}, "when": 1} | /edits/1/when: unknown member
            """)
    void the_edits(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "loss": [0.5, 0.25]    | "loss": [0.5]       | /curve/loss: must have 2 entries, has 1
            "loss": [0.5, 0.25]    | "loss": [0.5, 1e400] | /curve/loss/1: must be a finite number, was 1e400
            "updates": [0, 1]      | "updates": [1, 1]   | /curve/updates/1: must be greater than the one before, was 1
            "updates": [0, 1]      | "updates": [0, 10000001] | /curve/updates/1: must be between 0 and 10000000, was 10000001
            [[1, 2, 3, 4, 5, 6, 7]] | []                 | /path/parameters: must have 1 entry, has 0
            [[1, 2, 3, 4, 5, 6, 7]] | [[1, 2, 3]]        | /path/parameters/0: must have 7 entries, has 3
            [[1, 2, 3, 4, 5, 6, 7]] | [[1], [1, 2]]      | /path/parameters/1: must have as many entries as the row before, 1, has 2
            """)
    void curve_and_path(String from, String to, String expected) {
        assertProblem(from, to, expected);
    }

    @Test
    void a_network_without_biases_has_none_in_its_parameters() {
        String text = VALID.replace("\"bias\": true", "\"bias\": false").replace("\"b[1,1]\"", "");
        SessionException e = assertThrows(SessionException.class, () -> read(text));
        assertEquals("/initial/biases: must be left out, for the network has no biases", Texts.line(e.problem()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", ".5", "+1", "1.", "'a'", "nan", "tru"})
    void what_is_no_json_is_told_by_its_place(String value) {
        SessionException e = assertThrows(
                SessionException.class, () -> read(VALID.replace("\"title\": \"t\"", "\"title\": " + value)));
        assertEquals(
                "/title: is not valid JSON, line 1", Texts.line(e.problem()).replaceAll(", column \\d+", ""));
    }
}
