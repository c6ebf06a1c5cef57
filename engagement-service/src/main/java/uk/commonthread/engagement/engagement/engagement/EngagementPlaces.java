package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** An engagement, and all that is of it, lies with its partnerships. */
@ApplicationScoped
public class EngagementPlaces extends PlacesOf<Engagement> {}
