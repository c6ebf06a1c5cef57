/** The work that people asked for, and what it made. */
@NullMarked
package uk.commonthread.widgets.job;

import org.jspecify.annotations.NullMarked;
