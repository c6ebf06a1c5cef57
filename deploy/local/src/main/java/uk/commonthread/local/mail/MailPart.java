package uk.commonthread.local.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonthread.local.part.Launch;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** Takes all mail that the stack sends, and shows it on a page: nothing leaves this machine. */
public final class MailPart implements Part {
    private static final List<String> OPTIONS =
            List.of("-Xms8m", "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Settings settings;
    private final List<Path> classPath;

    /** The class path is this program and what it needs: the catcher is a class of it. */
    public MailPart(Settings settings, List<Path> classPath) {
        this.settings = settings;
        this.classPath = List.copyOf(classPath);
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Set<Port> ports() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(Port.MAIL_PAGE, Port.MAIL)));
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<String>();
        command.add(Settings.java().toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-cp",
                String.join(":", classPath.stream().map(Path::toString).toList()),
                MailCatcher.class.getName(),
                Integer.toString(settings.port(Port.MAIL)),
                Integer.toString(settings.port(Port.MAIL_PAGE))));
        return new Launch(settings.state(), command, Map.of());
    }

    /** The page is opened after the mail server. */
    @Override
    public boolean ready() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port(Port.MAIL_PAGE)), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
