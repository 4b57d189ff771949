package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What a request's listener has heard, to be read one by one.
final class Heard implements RequestListener {
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<RequestUpdate> updates = new LinkedBlockingQueue<>();
    private final Consumer<RequestUpdate> also;

    Heard() {
        this(update -> {});
    }

    /// @param also is done on the thread that tells the listener
    Heard(Consumer<RequestUpdate> also) {
        this.also = also;
    }

    @Override
    public void changed(RequestUpdate update) {
        also.accept(update);
        updates.add(update);
    }

    RequestUpdate next() throws InterruptedException {
        RequestUpdate update = updates.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(update).as("something that was heard in time").isNotNull();
        return update;
    }

    /// The last thing, whatever came before it.
    RequestUpdate end() throws InterruptedException {
        RequestUpdate update = next();
        while (update instanceof RequestUpdate.Reading || update instanceof RequestUpdate.Writing) {
            update = next();
        }
        return update;
    }

    String answer() throws InterruptedException {
        RequestUpdate end = end();
        assertThat(end).isInstanceOf(RequestUpdate.Completed.class);
        return ((RequestUpdate.Completed) end).text();
    }

    boolean nothing() {
        return updates.isEmpty();
    }
}
