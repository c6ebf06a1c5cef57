/**
 * The areas that partnerships serve, under the codes of those who draw them. Codes change when boundaries do, so each has
 * its vintage and the days on which it means this area.
 */
@NullMarked
package uk.commonthread.partners.registry.area;

import org.jspecify.annotations.NullMarked;
