package uk.commonthread.kit.job;

/** How far a job is. The last three stay as they are. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean hasEnded() {
        return this != WAITING && this != RUNNING;
    }
}
