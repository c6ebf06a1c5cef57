package uk.commonthread.kit.job;

/** Ends a step whose job is not to be done any more. */
final class CancelledException extends RuntimeException {}
