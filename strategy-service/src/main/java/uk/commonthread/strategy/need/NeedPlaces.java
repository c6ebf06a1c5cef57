package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** A need lies with its partnership. */
@ApplicationScoped
class NeedPlaces extends PlacesOf<Need> {}
