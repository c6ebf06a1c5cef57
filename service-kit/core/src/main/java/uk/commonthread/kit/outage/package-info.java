/** What the service does while the database is away: it waits, or says so, and loses nothing. */
@NullMarked
package uk.commonthread.kit.outage;

import org.jspecify.annotations.NullMarked;
