package uk.commonthread.engagement.loop.follower;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;

/** The mails' words, each in all languages; the first line is the subject. */
@CheckedTemplate(basePath = "follower")
final class Letters {
    private Letters() {}

    static native TemplateInstance confirm(String language, String title, URI link);

    static native TemplateInstance already(String language, String title, URI end);

    static native TemplateInstance published(String language, String title, URI link, URI end);

    static native TemplateInstance takenUp(
            String language, String title, String strategy, List<String> sections, URI link, URI end);
}
