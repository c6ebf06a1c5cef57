package uk.commonthread.partners.appointment;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of an appointment. */
enum AppointmentProblem implements ProblemType {
    APPOINTMENT_OVERLAPS(
            "appointment-overlaps", 409, "This person holds the function there already on some of these days");

    private final String slug;
    private final int status;
    private final String title;

    AppointmentProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
