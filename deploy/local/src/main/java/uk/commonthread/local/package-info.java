/** The whole stack on one machine, without containers: `./dev` builds, this runs. */
@NullMarked
package uk.commonthread.local;

import org.jspecify.annotations.NullMarked;
