/** The work that people asked this service for, and what it made. */
@NullMarked
package uk.commonthread.engagement.job;

import org.jspecify.annotations.NullMarked;
