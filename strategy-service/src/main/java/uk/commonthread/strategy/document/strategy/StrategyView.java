package uk.commonthread.strategy.document.strategy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.web.Versioned;

/** A strategy as its reader sees it: the partnership's strategy leads the draft, everyone else what was published. */
@Schema(name = "Strategy", implementation = StrategyDraft.class)
sealed interface StrategyView extends Versioned permits StrategyDraft, PublicStrategy {}
