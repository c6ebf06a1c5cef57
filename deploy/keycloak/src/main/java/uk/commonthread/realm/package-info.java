/** Brings Keycloak's realm up to date, step by step, and leaves the people in it alone. */
@NullMarked
package uk.commonthread.realm;

import org.jspecify.annotations.NullMarked;
