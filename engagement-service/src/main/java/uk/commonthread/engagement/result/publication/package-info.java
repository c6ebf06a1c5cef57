/** What the public may see of the answers: themes and figures, rounded, and with small numbers suppressed. */
@NullMarked
package uk.commonthread.engagement.result.publication;

import org.jspecify.annotations.NullMarked;
