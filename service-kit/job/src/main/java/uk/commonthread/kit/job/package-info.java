/** Work that outlives a request, and work that is done again and again, each on one replica at a time. */
@NullMarked
package uk.commonthread.kit.job;

import org.jspecify.annotations.NullMarked;
