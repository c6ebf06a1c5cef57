package uk.commonthread.strategy.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.web.Versioned;

/** A need as its reader sees it: the partnership's strategy leads the draft, everyone else what was published. */
@Schema(name = "Need", implementation = NeedDraft.class)
sealed interface NeedView extends Versioned permits NeedDraft, PublicNeed {}
