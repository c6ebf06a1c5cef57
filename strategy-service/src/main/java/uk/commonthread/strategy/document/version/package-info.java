/** What was frozen of a strategy, its hash, and its publication. */
@NullMarked
package uk.commonthread.strategy.document.version;

import org.jspecify.annotations.NullMarked;
