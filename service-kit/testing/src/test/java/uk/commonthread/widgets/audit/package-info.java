/** Who changed what here, for those who answer for it. */
@NullMarked
package uk.commonthread.widgets.audit;

import org.jspecify.annotations.NullMarked;
