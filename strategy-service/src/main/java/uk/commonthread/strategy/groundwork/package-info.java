/**
 * What needs and priorities have in common: a partnership works on them by itself, until a published strategy rests on them.
 */
@NullMarked
package uk.commonthread.strategy.groundwork;

import org.jspecify.annotations.NullMarked;
