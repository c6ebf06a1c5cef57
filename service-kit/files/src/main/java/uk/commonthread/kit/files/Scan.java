package uk.commonthread.kit.files;

/** What is known of viruses in a file that was taken. */
public enum Scan {
    CLEAN,
    /** Nobody looked, since no scanner is configured. */
    UNSCANNED
}
