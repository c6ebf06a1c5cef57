/** Who is calling, and what their dated appointments let them do. */
@NullMarked
package uk.commonthread.kit.identity;

import org.jspecify.annotations.NullMarked;
