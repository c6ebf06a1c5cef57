/** The embedded PostgreSQL: one database and one role for each service. */
@NullMarked
package uk.commonthread.local.postgres;

import org.jspecify.annotations.NullMarked;
