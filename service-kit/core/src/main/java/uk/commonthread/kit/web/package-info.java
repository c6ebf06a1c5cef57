/** HTTP conventions every service keeps: versions, pages, idempotent creates. */
@NullMarked
package uk.commonthread.kit.web;

import org.jspecify.annotations.NullMarked;
