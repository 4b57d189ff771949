package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusBoardTest {
    @Test
    void aModelIsStalledForAsLongAsItsWorkIsAndNoLonger() {
        StallWatch watch = new StallWatch(10);
        StatusBoard board = new StatusBoard(Optional.of("some.gguf"), watch, status -> {});
        board.ready(0);
        watch.begin(0);
        assertThat(watch.noticesAStall(10)).isTrue();
        assertThat(board.state()).isEqualTo(ModelState.STALLED);
        assertThat(watch.end()).isTrue();
        assertThat(board.state()).isEqualTo(ModelState.READY);
    }
}
