package uk.commonthread.strategy.document.strategy;

import java.time.LocalDate;

/**
 * What a strategy is called, what kind it is, and the period it is for.
 *
 * @param periodTo its last day
 */
public record Outline(String title, StrategyKind kind, LocalDate periodFrom, LocalDate periodTo) {}
