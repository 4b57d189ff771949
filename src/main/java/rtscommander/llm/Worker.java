package rtscommander.llm;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only thread that touches the model: opens it, serves one request after the other, closes it.
final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final LlmService service;
    private final ModelSource source;

    Worker(LlmService service, ModelSource source) {
        this.service = service;
        this.source = source;
    }

    @Override
    public void run() {
        long began = service.now();
        try (LanguageModel model = source.open(this::progress)) {
            LOG.info("The model {} is loaded after {} s.", source.file(), secondsSince(began));
            serve(model, began);
        } catch (CancellationException e) {
            LOG.info("The model is not wanted any more.");
        } catch (ModelUnavailable e) {
            fail(e.sentence());
        } catch (RuntimeException | LinkageError fault) {
            LOG.debug("The model failed.", fault);
            fail("The model " + source.file() + " cannot be used: " + fault.getMessage());
        } finally {
            service.closed();
        }
    }

    private void progress(ModelState phase, double fraction) {
        if (service.isClosing()) {
            throw new CancellationException();
        }
        service.board().opening(phase, fraction);
        publish();
    }

    private void fail(String sentence) {
        LOG.warn("{} The game goes on without a model.", sentence);
        service.board().failed(sentence);
        publish();
    }

    private void publish() {
        service.board().publish(service.now());
    }

    private void serve(LanguageModel model, long began) {
        Warmup warmup = new Warmup(model, service.beginningsFor(model));
        service.opened(model);
        finishLoading(warmup, began);
        while (!service.isClosing()) {
            Optional<Ticket> ticket = service.next(warmup.isDone());
            if (ticket.isPresent()) {
                work(model, ticket.get());
                warmup.wasInterrupted();
            } else if (!warmup.isDone()) {
                warmup.step(service::step);
                finishLoading(warmup, began);
            }
        }
    }

    private void finishLoading(Warmup warmup, long began) {
        if (warmup.isDone()) {
            service.board().ready(secondsSince(began));
            LOG.info("The model {} is ready after {} s.", source.file(), secondsSince(began));
        } else {
            service.board().opening(ModelState.LOADING, warmup.progress());
        }
        publish();
    }

    private double secondsSince(long began) {
        return (service.now() - began) / NANOS_IN_A_SECOND;
    }

    private void work(LanguageModel model, Ticket ticket) {
        service.board().working(true);
        publish();
        try {
            answer(model, ticket);
        } catch (RuntimeException fault) {
            LOG.error("The model failed at a request.", fault);
            ticket.tell(new RequestUpdate.Failed("The model failed at this request."), service.now());
        } finally {
            service.done();
            service.board().working(false);
            publish();
        }
    }

    private void answer(LanguageModel model, Ticket ticket) {
        ModelRequest request = ticket.request();
        LanguageModel.Reply reply = model.begin(request.purpose(), service.promptOf(request), request.form());
        StringBuilder text = new StringBuilder();
        long firstWord = 0;
        int words = 0;
        while (!ticket.unwanted()) {
            LanguageModel.Step step = service.step(reply);
            if (ticket.unwanted()) {
                break;
            }
            switch (step) {
                case LanguageModel.Step.Read(int tokens, int total) ->
                    ticket.tell(new RequestUpdate.Reading(tokens, total), service.now());
                case LanguageModel.Step.Wrote(String more) -> {
                    firstWord = words == 0 ? service.now() : firstWord;
                    words++;
                    text.append(more);
                    ticket.tell(new RequestUpdate.Writing(text.toString()), service.now());
                }
                case LanguageModel.Step.Ended() -> {
                    if (words > 1) {
                        service.board().wrote((words - 1) * NANOS_IN_A_SECOND / Math.max(1, service.now() - firstWord));
                    }
                    boolean cut = words >= request.form().mostTokens();
                    ticket.tell(new RequestUpdate.Completed(text.toString(), reply.unread(), cut), service.now());
                    return;
                }
            }
        }
        reply.cancel();
        ticket.tell(new RequestUpdate.Cancelled(), service.now());
    }
}
