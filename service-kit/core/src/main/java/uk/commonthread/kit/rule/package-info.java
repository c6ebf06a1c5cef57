/**
 * What law demands, as dated data: a rule of a regime with its source, and the name of the check that a service keeps for
 * it.
 */
@NullMarked
package uk.commonthread.kit.rule;

import org.jspecify.annotations.NullMarked;
