/** How the gateway itself says no: the house's RFC 9457 problems, written straight to Vert.x. */
@NullMarked
package uk.commonthread.gateway.problem;

import org.jspecify.annotations.NullMarked;
