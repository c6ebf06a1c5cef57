package uk.commonthread.strategy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** A priority lies with its partnership. */
@ApplicationScoped
class PriorityPlaces extends PlacesOf<Priority> {}
