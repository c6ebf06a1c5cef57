package uk.commonthread.kit.job;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step is given: what the job was started with, how far it is, and where to put what it makes. */
public final class Work {
    private final JobStore store;
    private final JobStore.Row job;
    private @Nullable PartsOut file;

    /** Reads something that was put aside. */
    @FunctionalInterface
    public interface PartReader {
        void read(byte[] part) throws IOException;
    }

    Work(JobStore store, JobStore.Row job) {
        this.store = store;
        this.job = job;
    }

    public UUID jobId() {
        return job.id();
    }

    /** The subject of who asked for it. */
    public String owner() {
        return job.owner();
    }

    /** What it was started with. */
    public Params params() {
        return store.params(job);
    }

    /** Where the step before has stopped; null for the first. */
    public @Nullable String cursor() {
        return job.cursor();
    }

    /** What the steps before have done. */
    public long done() {
        return job.done();
    }

    /** Of how much, as the step before has said. */
    public @Nullable Long total() {
        return job.total();
    }

    /** Puts something aside for a later step. It is gone when the job ends. */
    public void keep(byte[] bytes) {
        store.keep(job.id(), bytes);
    }

    /** All that was put aside, one after the other, in the order in which it was. */
    public void eachKept(PartReader reader) throws IOException {
        for (int number = 0; ; number++) {
            stopIfCancelled();
            var part = store.part(job.id(), false, number);
            if (part == null) {
                return;
            }
            reader.read(part);
        }
    }

    /**
     * The file that the job makes, in the step that makes it. Close it in that step.
     *
     * @param name as its owner's browser saves it
     * @param type its media type
     */
    public OutputStream file(String name, String type) {
        file = new PartsOut(store, job.id(), name, type);
        return file;
    }

    /** For a step that takes longer than most: does not come back when its job is not to be done any more. */
    public void stopIfCancelled() {
        if (!store.isWanted(job.id())) {
            throw new CancelledException();
        }
    }

    @Nullable
    PartsOut file() {
        return file;
    }
}
