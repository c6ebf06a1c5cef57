package uk.commonthread.local.secret;

import java.util.List;
import java.util.Locale;

/**
 * One of the invented people who show the house. The realm knows their ids, the demo data their appointments.
 *
 * @param organisation alias of the partner they belong to; empty where they belong to none
 * @param does what they may do, in words for a newcomer
 */
public record Person(String username, String id, String name, String organisation, String does) {

    public static final List<Person> ALL = List.of(
            person("sally.secretary", 1, "Sally Ahmed", "lsc-icb", "secretariat, Lancashire and South Cumbria"),
            person("eddie.engagement", 2, "Eddie Marsh", "lancashire-cc", "engagement lead, the same partnership"),
            person("ana.analyst", 3, "Ana Kowalska", "lsc-vcfse-alliance", "analyst, the same partnership"),
            person("stu.strategy", 4, "Stuart Okafor", "lsc-icb", "strategy lead, the same partnership"),
            person("gail.analyst", 5, "Gail Prosser", "glos-vcs-alliance", "analyst, One Gloucestershire only"),
            person("pat.admin", 6, "Pat Lindqvist", "", "platform administrator"));

    /** The placeholder of demo.json that holds this person's password. */
    public String passwordVariable() {
        return "CT_PASSWORD_" + username.substring(0, username.indexOf('.')).toUpperCase(Locale.ROOT);
    }

    public String password(Secrets secrets) {
        return secrets.password("person " + username);
    }

    private static Person person(String username, int number, String name, String organisation, String does) {
        return new Person(username, "0199aaaa-0000-7000-8000-00000000000" + number, name, organisation, does);
    }
}
