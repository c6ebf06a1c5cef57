/** Passwords, keys and the demo people, made once for each state folder. */
@NullMarked
package uk.commonthread.local.secret;

import org.jspecify.annotations.NullMarked;
