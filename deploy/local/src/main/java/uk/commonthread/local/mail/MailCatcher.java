package uk.commonthread.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail server that delivers to nobody, with a page of what came: {@code /} to read, {@code /mails} for programs. */
final class MailCatcher {
    private static final String HOST = "127.0.0.1";
    private static final int MOST = 500;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<&\"]+");

    private final GreenMail mail;
    private final ObjectMapper json = new ObjectMapper();

    private MailCatcher(int port) {
        mail = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    }

    /**
     * Runs until it is ended.
     *
     * @param ports that of the mail server, and that of the page
     */
    public static void main(String[] ports) throws IOException {
        var catcher = new MailCatcher(Integer.parseInt(ports[0]));
        catcher.mail.start();
        var page = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(ports[1])), 0);
        page.createContext("/", exchange -> answer(exchange, "text/html", catcher.page()));
        page.createContext(
                "/mails",
                exchange -> answer(exchange, "application/json", catcher.json.writeValueAsString(catcher.caught())));
        page.start();
    }

    /** @param oneClick what a mail program sends a POST to where its reader wants no more (RFC 8058) */
    record Caught(
            String to,
            String subject,
            String sentAt,
            String text,
            @Nullable String oneClick) {}

    /** The newest first. */
    private List<Caught> caught() throws IOException {
        try {
            var messages = new ArrayList<>(Arrays.asList(mail.getReceivedMessages()));
            messages.sort(Comparator.comparing(MailCatcher::sent).reversed());
            var caught = new ArrayList<Caught>();
            for (var message : messages.subList(0, Math.min(MOST, messages.size()))) {
                caught.add(caught(message));
            }
            return caught;
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static Instant sent(MimeMessage message) {
        try {
            var date = message.getSentDate();
            return date == null ? Instant.EPOCH : date.toInstant();
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Caught caught(MimeMessage message) throws MessagingException, IOException {
        return new Caught(
                Arrays.toString(message.getAllRecipients()).replaceAll("[\\[\\]]", ""),
                message.getSubject(),
                message.getHeader("Date", ""),
                text(message),
                message.getHeader("List-Unsubscribe", null));
    }

    /** Of a mail that comes in several forms, the plain one. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart forms && forms.getCount() > 0) {
            for (var i = 0; i < forms.getCount(); i++) {
                if (forms.getBodyPart(i).isMimeType("text/plain")) {
                    return text(forms.getBodyPart(i));
                }
            }
            return text(forms.getBodyPart(0));
        }
        return part.getContent() instanceof String text ? text : "";
    }

    private String page() throws IOException {
        var page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Mail that was sent here</title><style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;
                padding:0 1rem}pre{white-space:pre-wrap;font:inherit;border-left:4px solid;padding-left:1rem}</style>
                <h1>Mail that was sent here</h1><p>The newest first. None of it has left this machine.</p>""");
        for (var each : caught()) {
            page.append("<article><h2>%s</h2><p>To %s, %s</p><pre>%s</pre></article>"
                    .formatted(
                            escaped(each.subject()), escaped(each.to()), escaped(each.sentAt()), linked(each.text())));
        }
        return page.append("</html>").toString();
    }

    private static String linked(String text) {
        return LINK.matcher(escaped(text)).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
