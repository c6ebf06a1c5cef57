/** Who else is at the same strategy's desk just now. */
@NullMarked
package uk.commonthread.strategy.document.presence;

import org.jspecify.annotations.NullMarked;
