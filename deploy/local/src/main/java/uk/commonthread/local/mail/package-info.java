/** Where mail goes on this machine: to nobody, and onto a page. */
@NullMarked
package uk.commonthread.local.mail;

import org.jspecify.annotations.NullMarked;
