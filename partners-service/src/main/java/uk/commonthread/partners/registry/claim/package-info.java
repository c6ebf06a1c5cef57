/** Lets two requests that want the same name come one after the other. */
@NullMarked
package uk.commonthread.partners.registry.claim;

import org.jspecify.annotations.NullMarked;
