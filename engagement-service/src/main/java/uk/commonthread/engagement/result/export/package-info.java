/** What people answered, as files for those who analyse it. */
@NullMarked
package uk.commonthread.engagement.result.export;

import org.jspecify.annotations.NullMarked;
