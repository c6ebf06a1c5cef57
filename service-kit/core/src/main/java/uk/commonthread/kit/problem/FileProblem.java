package uk.commonthread.kit.problem;

/** Why a file is not taken, by any service that takes some. */
public enum FileProblem implements ProblemType {
    @Answers(status = 413, title = "The file is too large")
    FILE_TOO_LARGE,

    @Answers(status = 415, title = "This kind of file is not taken")
    FILE_TYPE,

    @Answers(status = 422, title = "The file has a virus in it")
    FILE_INFECTED
}
