/** Keycloak from its distribution: unpacked and built once, realm imported. */
@NullMarked
package uk.commonthread.local.keycloak;

import org.jspecify.annotations.NullMarked;
