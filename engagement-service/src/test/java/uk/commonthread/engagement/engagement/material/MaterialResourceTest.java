package uk.commonthread.engagement.engagement.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.Given.A_PDF;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class MaterialResourceTest {
    private static final String PATH = API + "/materials/{id}";
    private static final int MEGA = 1024 * 1024;

    @Test
    void whatALeadUploadsEveryoneCanReadByteForByte() {
        var open = Given.open();
        var id = material(open.partnership().lead(), open.partnership().lead(), open.id());

        As.nobody()
                .queryParam("engagementId", open.id())
                .get(API + "/materials")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].file.type", is("PDF"), "items[0].file.size", is(A_PDF.length()));
        var answer = As.nobody().get(PATH + "/file", id).then().statusCode(200).extract();
        assertThat(answer.body().asString()).isEqualTo(A_PDF);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''before%20you%20answer.pdf");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        As.nobody()
                .header("If-None-Match", answer.header("ETag"))
                .get(PATH + "/file", id)
                .then()
                .statusCode(304);
        assertThat(answer.header("Content-Type")).startsWith("application/octet-stream");
    }

    @Test
    void aFileThatNobodyLookedThroughIsSaidToBeUnscanned() {
        upload(Given.partnership().lead(), "a.pdf", A_PDF.getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(201)
                .body("scan", is("UNSCANNED"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "'C:\\Reports\\Ward plan.docx', Ward plan.pdf",
        "adroddiad terfynol.pdf.exe, adroddiad terfynol.pdf.pdf",
        "reports/, file.pdf",
        "'\u202Efdp.exe', fdp.pdf"
    })
    void aNameLosesItsPathAndGetsTheEndingOfWhatTheFileIs(String given, String kept) {
        upload(Given.partnership().lead(), given, A_PDF.getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(201)
                .body("name", is(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>1</script></html>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"
            })
    void aWebPageOrDrawingThatIsCalledADocumentIsNotTaken(String content) {
        upload(Given.partnership().lead(), "report.pdf", content.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("type", is("/problems/file-type"), "detail", containsString("PDF, DOCX, ODT"));
    }

    @Test
    void aFileOf25MegabytesIsTakenAndALargerOneIsNot() {
        var lead = Given.partnership();
        upload(lead.lead(), "large.pdf", pdf(25 * MEGA)).then().statusCode(201).body("size", is(25 * MEGA));
        upload(lead.lead(), "too large.pdf", pdf(25 * MEGA + 1))
                .then()
                .statusCode(413)
                .body("type", is("/problems/file-too-large"), "detail", containsString("25 MB"));
    }

    @Test
    void onlyFilesAreSoLarge() {
        As.admin()
                .body(Map.of("title", "x".repeat(2 * MEGA)))
                .post(API + "/materials")
                .then()
                .statusCode(413);
    }

    @Test
    void aFileBelongsToWhoGaveItAndOnce() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);
        var file = Given.file(As.admin());
        partnership
                .lead()
                .body(Given.aMaterial(engagement, file))
                .post(API + "/materials")
                .then()
                .statusCode(400)
                .body("errors.field", contains("fileId"));
        As.admin()
                .body(Given.aMaterial(engagement, file))
                .post(API + "/materials")
                .then()
                .statusCode(201);
        As.admin()
                .body(Given.aMaterial(engagement, file))
                .post(API + "/materials")
                .then()
                .statusCode(400);
    }

    @Test
    void aDraftsMaterialIsToOthersAsIfItWereNotThere() {
        var partnership = Given.partnership();
        var id = material(partnership.lead(), partnership.lead(), Given.draft(partnership));

        As.nobody().get(PATH, id).then().statusCode(404);
        As.nobody().get(PATH + "/file", id).then().statusCode(404);
        partnership.lead().get(PATH + "/file", id).then().statusCode(200);
    }

    @Test
    void aMaterialIsRemovedWhileNobodyCanHaveReadIt() {
        var partnership = Given.partnership();
        var draft = Given.draft(partnership);
        var id = material(partnership.lead(), partnership.lead(), draft);

        remove(partnership.lead(), id).then().statusCode(200);
        partnership.lead().get(PATH, id).then().statusCode(404);
        partnership
                .lead()
                .queryParam("engagementId", draft)
                .get(API + "/materials")
                .then()
                .body("items", empty());

        var open = Given.open();
        var read = material(open.partnership().lead(), open.partnership().lead(), open.id());
        remove(open.partnership().lead(), read)
                .then()
                .statusCode(409)
                .body("type", is("/problems/engagement-not-draft"));
    }

    @Test
    void aFileIsReplacedWhileNobodyCanHaveReadIt() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);
        var id = material(partnership.lead(), partnership.lead(), engagement);
        var other = A_PDF + "%another\n";

        replace(partnership, engagement, id, other).then().statusCode(200).body("version", is(1));
        assertThat(partnership.lead().get(PATH + "/file", id).asString()).isEqualTo(other);

        var open = Given.open();
        var read = material(open.partnership().lead(), open.partnership().lead(), open.id());
        replace(open.partnership(), open.id(), read, other)
                .then()
                .statusCode(409)
                .body("type", is("/problems/engagement-not-draft"));
        open.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(Given.materialChange(read))
                .put(PATH, read)
                .then()
                .statusCode(200)
                .body("title", is("Mine now"));
    }

    private static Response replace(Given.Partnership partnership, UUID engagement, UUID id, String content) {
        var file = Given.file(partnership.lead(), "another.pdf", content.getBytes(StandardCharsets.US_ASCII));
        return partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(Given.aMaterial(engagement, file))
                .put(PATH, id);
    }

    private static Response remove(RequestSpecification who, UUID id) {
        return who.header("If-Match", "\"0\"").post(PATH + "/remove", id);
    }

    private static UUID material(RequestSpecification uploads, RequestSpecification adds, UUID engagement) {
        return Given.made(adds, "/materials", Given.aMaterial(engagement, Given.file(uploads)));
    }

    private static Response upload(RequestSpecification who, String name, byte[] content) {
        return who.contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(content)
                .post(API + "/files");
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf(A_PDF.getBytes(StandardCharsets.US_ASCII), size);
    }
}
