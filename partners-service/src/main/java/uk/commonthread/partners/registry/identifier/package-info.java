/**
 * What other registers call an organisation: identifiers by org-id list, and postcodes, each checked against the rule
 * of its register and no other. A shape says nothing about the kind of organisation; its roles do.
 */
@NullMarked
package uk.commonthread.partners.registry.identifier;

import org.jspecify.annotations.NullMarked;
