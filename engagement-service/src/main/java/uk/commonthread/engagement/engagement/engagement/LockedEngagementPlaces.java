package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** As {@link EngagementPlaces}, for acts on one engagement that come one after the other. */
@ApplicationScoped
public class LockedEngagementPlaces extends PlacesOf.Locked<Engagement> {}
