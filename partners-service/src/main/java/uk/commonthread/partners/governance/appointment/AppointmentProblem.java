package uk.commonthread.partners.governance.appointment;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of an appointment. */
enum AppointmentProblem implements ProblemType {
    @Answers(status = 409, title = "This person holds the function there already on some of these days")
    APPOINTMENT_OVERLAPS
}
