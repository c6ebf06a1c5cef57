package uk.commonthread.partners.governance.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.registry.person.People;

/** An appointment lies with its partnership, and is known to the secretariat there and to whom it is of. */
@ApplicationScoped
class AppointmentPlaces implements Places {
    private final AppointmentRepository appointments;
    private final People people;

    AppointmentPlaces(AppointmentRepository appointments, People people) {
        this.appointments = appointments;
        this.people = people;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return appointments
                .findByIdOptional(id)
                .map(appointment -> new Place(
                        Set.of(appointment.partnershipId()),
                        Audience.of(Functions.SECRETARIAT, appointment.partnershipId()),
                        people.subject(appointment.personId()).orElse(null)));
    }

    @Override
    public String noun() {
        return "appointment";
    }
}
