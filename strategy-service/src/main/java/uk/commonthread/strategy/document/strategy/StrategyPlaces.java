package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.authority.PlacesOf;

/** A strategy, and all that is of it, lies with its partnerships. */
@ApplicationScoped
public class StrategyPlaces extends PlacesOf<Strategy> {}
