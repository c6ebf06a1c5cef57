/**
 * What things are called, and when they were called so. A name is never overwritten: what was said under an earlier one
 * stays readable as of its day, and people find a thing by the names that it has had.
 */
@NullMarked
package uk.commonthread.partners.dated.name;

import org.jspecify.annotations.NullMarked;
