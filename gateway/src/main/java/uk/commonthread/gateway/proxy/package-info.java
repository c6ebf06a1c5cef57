/** The way through the door: which path belongs to which part of the house, and the forwarding itself. */
@NullMarked
package uk.commonthread.gateway.proxy;

import org.jspecify.annotations.NullMarked;
