package uk.commonthread.strategy.document.strategy;

/** The kinds of strategy that partnerships write; what each must contain is dated data of its legal regime. */
public enum StrategyKind {
    INTEGRATED_CARE_STRATEGY,
    STRATEGIC_COMMISSIONING_PLAN,
    JOINT_FORWARD_PLAN,
    PLACE_PLAN,
    NEIGHBOURHOOD_PLAN
}
