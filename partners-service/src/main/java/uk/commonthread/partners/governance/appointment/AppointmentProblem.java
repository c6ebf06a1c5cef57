package uk.commonthread.partners.governance.appointment;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of an appointment. */
enum AppointmentProblem implements ProblemType {
    APPOINTMENT_OVERLAPS(
            "appointment-overlaps", 409, "This person holds the function there already on some of these days");

    private final Definition definition;

    AppointmentProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
