/** What stands at the door: rates, sizes, paths, forged requests, response headers. */
@NullMarked
package uk.commonthread.gateway.guard;

import org.jspecify.annotations.NullMarked;
