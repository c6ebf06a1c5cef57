/** What every aggregate in a service's database has. */
@NullMarked
package uk.commonthread.kit.store;

import org.jspecify.annotations.NullMarked;
