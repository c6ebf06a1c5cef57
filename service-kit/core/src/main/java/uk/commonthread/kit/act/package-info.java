/** What the service of a feature needs to change something, in one bean. */
@NullMarked
package uk.commonthread.kit.act;

import org.jspecify.annotations.NullMarked;
