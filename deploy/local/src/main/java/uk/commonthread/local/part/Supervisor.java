package uk.commonthread.local.part;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Settings;

/** Owns every process of the stack: starts them as soon as what they need is ready, ends them the other way round. */
public final class Supervisor implements AutoCloseable {
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final List<Consumer<Progress>> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Leftovers leftovers;

    /** The parts in an order in which each comes after those that it needs. */
    public Supervisor(List<Part> parts, Settings settings, InstantSource clock) {
        leftovers = new Leftovers(settings.state().resolve("run").resolve("processes.json"));
        for (var part : parts) {
            var log = new LogFile(settings.log(part.name()));
            children.put(part.name(), new Child(part, log, settings::port, clock, this::tell));
        }
    }

    /** Gets rid of what an earlier supervisor left behind when it was killed itself. */
    public List<String> endLeftovers() throws IOException, InterruptedException {
        return leftovers.end();
    }

    /** Starts all, each when its needs are met; comes back when all are ready, or with the first failure. */
    public void startAll() {
        var firstFailure = new CompletableFuture<Void>();
        children.values().forEach(Child::waiting);
        // Parts are listed after those that they need, so one pass makes every future from earlier ones.
        var ready = new LinkedHashMap<String, CompletableFuture<Void>>();
        children.forEach((name, child) -> {
            var needs = child.part().needs().stream().map(ready::get).toArray(CompletableFuture[]::new);
            var started = CompletableFuture.allOf(needs).thenRunAsync(() -> start(child), threads);
            ready.put(name, started.whenComplete((nothing, failure) -> {
                if (failure != null) {
                    firstFailure.completeExceptionally(failure);
                }
            }));
        });
        var all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalException told ? told : e;
        }
        children.values().forEach(child -> {
            child.pid().ifPresent(pid -> threads.execute(() -> afterwards(child, pid)));
        });
    }

    public void start(String name) {
        start(child(name));
    }

    public void stop(String name) throws InterruptedException {
        child(name).stop();
        note();
    }

    public void kill(String name) throws InterruptedException {
        child(name).kill();
        note();
    }

    /** Ends all: a part when everything that needs it has ended. */
    public void stopAll() {
        var stopped = new LinkedHashMap<String, CompletableFuture<Void>>();
        for (var child : List.copyOf(children.values()).reversed()) {
            var name = child.part().name();
            var dependants = children.values().stream()
                    .map(Child::part)
                    .filter(other -> other.needs().contains(name))
                    .map(other -> stopped.get(other.name()))
                    .toArray(CompletableFuture[]::new);
            stopped.put(name, CompletableFuture.allOf(dependants).thenRunAsync(() -> stop(child), threads));
        }
        CompletableFuture.allOf(stopped.values().toArray(CompletableFuture[]::new))
                .join();
        note();
    }

    public List<PartStatus> statuses() {
        return children.values().stream().map(Child::status).toList();
    }

    /** The last log lines of the parts that failed, for the person who waits for them. */
    public List<String> lastWords(int lines) {
        var words = new ArrayList<String>();
        for (var child : children.values()) {
            var end = child.state() == State.FAILED ? child.lastWords(lines) : List.<String>of();
            if (!end.isEmpty()) {
                words.add("The end of the log of " + child.part().name() + " ("
                        + child.log().file() + "):");
                end.forEach(line -> words.add("  " + LogFile.message(line)));
            }
        }
        return words;
    }

    /** Until closed, the watcher hears of every step. */
    public Watch watch(Consumer<Progress> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void close() {
        stopAll();
        threads.shutdownNow();
    }

    /** Ends a watcher's interest. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    private Child child(String name) {
        var child = children.get(name);
        if (child == null) {
            throw new LocalException(
                    "there is no part '" + name + "'; there are " + String.join(", ", children.keySet()));
        }
        return child;
    }

    private void start(Child child) {
        try {
            child.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException(child.part().name() + " was interrupted while starting", e);
        } finally {
            note();
        }
    }

    private void stop(Child child) {
        try {
            child.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void afterwards(Child child, long pid) {
        try {
            child.part().onStackReady(pid);
        } catch (IOException e) {
            tell(new Progress(child.part().name(), child.state(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note() {
        leftovers.note(children.values().stream()
                .map(Child::pid)
                .flatMap(Optional::stream)
                .toList());
    }

    private void tell(Progress progress) {
        if (progress.state() == State.READY || progress.state() == State.STARTING) {
            note();
        }
        watchers.forEach(watcher -> watcher.accept(progress));
    }
}
