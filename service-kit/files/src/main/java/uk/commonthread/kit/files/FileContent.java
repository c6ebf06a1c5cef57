package uk.commonthread.kit.files;

import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.kit.web.Versions;

/**
 * A file with its bytes, to be given out.
 *
 * @param bytes whoever reads them closes them
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record FileContent(FileView file, InputStream bytes, String sha256) {

    /** The answer to a request for it: for saving, not for showing, since it may have been made to harm its reader. */
    public RestResponse<InputStream> response() {
        return Versions.bytes(bytes, sha256)
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Length", file.size())
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }
}
