/** The work that people asked this service for, and what it made. */
@NullMarked
package uk.commonthread.partners.job;

import org.jspecify.annotations.NullMarked;
