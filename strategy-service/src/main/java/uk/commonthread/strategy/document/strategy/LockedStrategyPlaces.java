package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** As {@link StrategyPlaces}, for acts on one strategy that come one after the other. */
@ApplicationScoped
public class LockedStrategyPlaces extends PlacesOf.Locked<Strategy> {}
