/** What comes by the thousand: kept as it comes, and taken over by statements that each do many rows. */
@NullMarked
package uk.commonthread.kit.bulk;

import org.jspecify.annotations.NullMarked;
