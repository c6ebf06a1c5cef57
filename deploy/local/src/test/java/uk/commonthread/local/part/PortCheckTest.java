package uk.commonthread.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Port;

class PortCheckTest {

    @Test
    void aTakenPortIsNamedWithItsOwnerAndTheSettingThatMovesOurs() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var number = taken.getLocalPort();

            assertThatThrownBy(() -> PortCheck.requireFree(Set.of(Port.GATEWAY), port -> number))
                    .isInstanceOf(LocalException.class)
                    .hasMessage("port " + number + " is taken by java (pid "
                            + ProcessHandle.current().pid()
                            + "); end that, or move ours with CT_GATEWAY_PORT (CT_PORT_OFFSET moves all)");
        }
    }

    @Test
    void aFreePortIsFine() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        PortCheck.requireFree(Set.of(Port.GATEWAY), port -> free);
    }

    @Test
    void onlySocketsThatListenOnThePortCount() {
        var table = List.of(
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "   0: 0100007F:20FB 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1",
                "   1: 0100007F:20FB 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 222 1",
                "   2: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1");

        assertThat(PortOwner.listening(table, 8443)).containsExactly("socket:[111]");
    }
}
