package org.backprop.explorer.background;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LatestTaskTest {

    private final ManualExecutor background = new ManualExecutor();
    private final LatestTask latestTask = new LatestTask(background.taskExecutor());
    private final List<String> done = new ArrayList<>();

    private void request(String work) {
        latestTask.request(() -> done.add(work));
    }

    @Test
    void of_the_requests_that_wait_only_the_latest_is_carried_out() {
        request("a");
        request("b");
        assertEquals(1, background.waiting());
        background.runAll();
        assertEquals(List.of("b"), done);
    }

    @Test
    void a_request_after_the_last_was_carried_out_is_carried_out_too() {
        request("a");
        background.runAll();
        request("b");
        background.runAll();
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void running_work_is_outdated_from_the_next_request_on() {
        List<Boolean> outdated = new ArrayList<>();
        latestTask.request((BooleanSupplier isOutdated) -> {
            outdated.add(isOutdated.getAsBoolean());
            request("newer");
            outdated.add(isOutdated.getAsBoolean());
        });
        background.runAll();
        assertEquals(List.of(false, true), outdated);
        assertEquals(List.of("newer"), done);
    }
}
