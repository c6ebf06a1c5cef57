/**
 * Who changed what, when, and by which appointment: an entry for each change of an aggregate, written in the change's
 * transaction and chained after it.
 */
@NullMarked
package uk.commonthread.kit.audit;

import org.jspecify.annotations.NullMarked;
