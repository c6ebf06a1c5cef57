/** What developers read: the merged OpenAPI document and its reading page. */
@NullMarked
package uk.commonthread.gateway.contract;

import org.jspecify.annotations.NullMarked;
