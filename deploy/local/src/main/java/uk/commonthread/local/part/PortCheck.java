package uk.commonthread.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Port;

/** Finds a taken port before a process dies of it, and tells by whom it is taken and what moves ours. */
public final class PortCheck {

    private PortCheck() {}

    public static void requireFree(Collection<Port> ports, ToIntFunction<Port> numbers) {
        for (var port : ports) {
            var number = numbers.applyAsInt(port);
            if (!isFree(number)) {
                throw new LocalException(message(port, number, PortOwner.of(number)));
            }
        }
    }

    static String message(Port port, int number, String owner) {
        return "port " + number + " is taken by " + owner + "; end that, or move ours with " + port.setting()
                + " (CT_PORT_OFFSET moves all)";
    }

    private static boolean isFree(int port) {
        return canBind(null, port) && canBind(InetAddress.getLoopbackAddress(), port);
    }

    private static boolean canBind(@Nullable InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
