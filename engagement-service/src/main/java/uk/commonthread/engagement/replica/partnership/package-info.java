/** What this service must know of partnerships and of who serves them, copied from the partners service. */
@NullMarked
package uk.commonthread.engagement.replica.partnership;

import org.jspecify.annotations.NullMarked;
