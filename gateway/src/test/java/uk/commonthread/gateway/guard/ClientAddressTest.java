package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void anIpv6ClientIsItsNetwork() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2:1:2:3:4"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3:1:2:3:4"));
        assertThat(ClientAddress.network("2001:db8:1:2::1")).isEqualTo(ClientAddress.network("2001:db8:1:2:1:2:3:4"));
        assertThat(ClientAddress.network("2001:db8::1")).isEqualTo(ClientAddress.network("2001:db8::2"));
    }
}
