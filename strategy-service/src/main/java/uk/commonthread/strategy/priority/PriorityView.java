package uk.commonthread.strategy.priority;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.web.Versioned;

/** A priority as its reader sees it: the partnership's strategy leads the draft, everyone else what was published. */
@Schema(name = "Priority", implementation = PriorityDraft.class)
sealed interface PriorityView extends Versioned permits PriorityDraft, PublicPriority {}
