/** Telling people by mail what came of an engagement, if they have asked to be told. */
@NullMarked
package uk.commonthread.engagement.loop.follower;

import org.jspecify.annotations.NullMarked;
