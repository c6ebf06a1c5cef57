package uk.commonthread.kit.job;

/** What a job was started with. */
public interface Params {

    /** As the record that it was started with. */
    <T> T as(Class<T> type);
}
