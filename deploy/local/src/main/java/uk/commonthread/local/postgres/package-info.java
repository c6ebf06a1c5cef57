/** The embedded PostgreSQL: one database for each service, with a role that owns it and the service's own. */
@NullMarked
package uk.commonthread.local.postgres;

import org.jspecify.annotations.NullMarked;
