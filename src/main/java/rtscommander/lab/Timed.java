package rtscommander.lab;

import java.util.concurrent.CountDownLatch;
import rtscommander.llm.RequestListener;
import rtscommander.llm.RequestUpdate;

/// Takes the times of one request. Thread-safe.
final class Timed implements RequestListener {
    private final long asked = System.nanoTime();
    private final CountDownLatch worked = new CountDownLatch(1);
    private final CountDownLatch wrote = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long firstPiece;
    private volatile long end;
    private volatile int newPromptTokens;

    @Override
    public void changed(RequestUpdate update) {
        if (worked.getCount() > 0) {
            firstPiece = System.nanoTime();
            worked.countDown();
        }
        switch (update) {
            case RequestUpdate.Reading reading -> {}
            case RequestUpdate.Writing writing -> wrote.countDown();
            case RequestUpdate.Completed(String text, int tokens, boolean cut) -> {
                newPromptTokens = tokens;
                end();
            }
            case RequestUpdate.Failed failed -> end();
            case RequestUpdate.Cancelled cancelled -> end();
        }
    }

    private void end() {
        end = System.nanoTime();
        wrote.countDown();
        ended.countDown();
    }

    void awaitReading() throws InterruptedException {
        worked.await();
    }

    void awaitWriting() throws InterruptedException {
        wrote.await();
    }

    /// From asking to the first piece of the prompt that was read.
    double millisecondsToFirstPiece() throws InterruptedException {
        worked.await();
        return (firstPiece - asked) / 1e6;
    }

    /// From asking to the whole answer.
    double milliseconds() throws InterruptedException {
        ended.await();
        return (end - asked) / 1e6;
    }

    int newPromptTokens() throws InterruptedException {
        ended.await();
        return newPromptTokens;
    }
}
