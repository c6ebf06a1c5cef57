/** The single-page application's files. */
@NullMarked
package uk.commonthread.gateway.spa;

import org.jspecify.annotations.NullMarked;
