package uk.commonthread.kit.job;

/** A step that would fail again however often it is tried. */
public final class JobFailedException extends RuntimeException {
    private final String problem;

    /** @param problem a code for the site to word, as {@code no-survey} */
    public JobFailedException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
