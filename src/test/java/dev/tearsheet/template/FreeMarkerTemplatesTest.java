package dev.tearsheet.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeMarkerTemplatesTest {
    enum Mood {
        CALM
    }

    sealed interface Shape {
        record Circle(int radius) implements Shape {}
    }

    record Everything(
            String name,
            int count,
            boolean open,
            Optional<String> link,
            Optional<String> none,
            Mood mood,
            List<Shape> shapes) {
        public String secret() {
            return "secret";
        }
    }

    record WithSlot(Slot place, String name) {}

    record WithTime(Instant at) {}

    record WithNull(String nothing) {}

    private static final Everything MODEL = new Everything(
            "Ann & <Bob>", 1234567, true, Optional.of("x"), Optional.empty(), Mood.CALM, List.of(new Shape.Circle(7)));

    @TempDir
    Path folder;

    private FreeMarkerTemplates templates;

    @BeforeEach
    void open() {
        templates = new FreeMarkerTemplates(Optional.of(folder), Duration.ZERO);
    }

    @Test
    void html_is_escaped_and_plain_text_is_not() throws IOException {
        assertThat(rendered("a.html.ftlh", "<p>${name}</p>")).isEqualTo("<p>Ann &amp; &lt;Bob&gt;</p>");
        assertThat(rendered("a.text.ftl", "${name}")).isEqualTo("Ann & <Bob>");
    }

    @Test
    void records_become_values() throws IOException {
        String source = "${count} ${open} ${link} ${none!'-'} ${mood}"
                + "<#list shapes as s> ${s.kind} ${s.radius}</#list> <#if none??>there<#else>missing</#if>";
        assertThat(rendered("a.ftl", source)).isEqualTo("1234567 true x - CALM circle 7 missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign ex='freemarker.template.utility.Execute'?new()>${ex('id')}",
                "<#assign o='freemarker.template.utility.ObjectConstructor'?new()>",
                "<#assign j='freemarker.template.utility.JythonRuntime'?new()>",
                "${name?api.length()}",
                "${shapes?api.size()}",
                "${name.class.classLoader}",
                "${.data_model.class.classLoader}",
                "${shapes.class}",
                "${secret()}",
                "${.data_model.secret()}",
                "${.data_model.getClass().getName()}",
                "${name.getClass().getName()}",
                "${shapes[0].getClass()}",
                "${'${name.class}'?interpret}",
                "<#assign t='$' + '{name.getClass()}'><@t?interpret />",
                "<#include '../../etc/passwd'>",
                "<#include '/../pom.xml'>",
                "<#include 'file:///etc/passwd'>",
                "<#import '../secret.ftl' as s>",
                "<#list 1.. as n>${n} and on</#list>",
            })
    void a_template_reaches_nothing_but_its_model(String source) {
        assertThatThrownBy(() -> rendered("evil.ftl", source))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageStartingWith("evil.ftl");
    }

    @Test
    void a_link_in_the_folder_leads_nowhere_outside() throws IOException {
        Path outside = Files.createTempFile("outside", ".ftl");
        try {
            Files.createSymbolicLink(folder.resolve("link.ftl"), outside);
            assertThat(templates.exists("link.ftl")).isFalse();
            assertThat(templates.exists("../" + outside.getFileName())).isFalse();
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void a_value_that_is_no_plain_value_is_refused() throws IOException {
        write("a.ftl", "x");
        assertThatThrownBy(() -> templates.render("a.ftl", new WithTime(Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a template model holds no java.time.Instant, but \"at\" is one");
        assertThatThrownBy(() -> templates.render("a.ftl", new WithNull(null)))
                .hasMessage("a template model holds no null, but \"nothing\" is one");
    }

    @Test
    void a_slot_is_printed_as_it_is() throws IOException {
        write("a.ftlh", "${name} ${place} ${\"<${place}>\"}");
        assertThat(templates.render("a.ftlh", new WithSlot(new Slot("[&1]"), "<n>")))
                .isEqualTo("&lt;n&gt; [&1] &lt;[&1]&gt;");
        write("a.ftl", "${name} ${place} ${name + place}");
        assertThat(templates.render("a.ftl", new WithSlot(new Slot("[&1]"), "<n>")))
                .isEqualTo("<n> [&1] <n>[&1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign name = 'x' count = 0 shapes = []>",
                "<#global name = 'x'><#global shapes = shapes + shapes>",
                "<#assign m = .data_model + {'name': 'x'}>${m.name}",
                "<#assign s = shapes[0] + {'radius': 1}>${s.radius}",
                "<#assign r = shapes?reverse>${r?size}${shapes?map(s -> s.radius + 1)?join(',')}",
                "<#list shapes as shapes>${shapes.radius}</#list>",
                "<#macro name></#macro>",
                "${.data_model.put('name', 'x')}",
                "${.data_model.remove('name')}",
                "${shapes.clear()}",
                "${shapes[0].put('radius', 1)}",
                "${.vars['name']}<#setting number_format='0.00'>${count}",
            })
    void no_template_changes_a_model_that_others_are_rendered_with(String attempt) throws IOException {
        write(
                "see.ftl",
                "<#list .data_model?keys?sort as k>${k} </#list>${name} ${count} ${open} ${link} ${none!'-'}"
                        + " ${mood} ${shapes?size} ${shapes[0].kind} ${shapes[0].radius}");
        String before = templates.render("see.ftl", MODEL);
        Model ready = Model.of(MODEL);
        assertThat(templates.render("see.ftl", ready)).isEqualTo(before);
        write("attempt.ftl", attempt);
        try {
            templates.render("attempt.ftl", ready);
        } catch (BrokenTemplate e) {
            assertThat(e).hasMessageStartingWith("attempt.ftl");
        }
        assertThat(templates.render("see.ftl", ready)).isEqualTo(before);
    }

    record WithMap(String name, Map<String, String> own) {}

    @Test
    void a_model_made_ready_takes_other_values_and_stays_as_it_was() throws IOException {
        write("a.ftlh", "${name} ${own.x} ${own.y!'-'}");
        Model ann = Model.of(new WithMap("&", Map.of("x", "<1>")));
        Model bob = ann.with("own", Map.of("x", "2", "y", "3"));
        assertThat(templates.render("a.ftlh", bob)).isEqualTo("&amp; 2 3");
        assertThat(templates.render("a.ftlh", ann)).isEqualTo("&amp; &lt;1&gt; -");
        assertThatThrownBy(() -> Model.of(new WithSlot(new Slot("mark"), "n"))).hasMessageContaining("holds no slot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if place == 'x'>1</#if>",
                "${place?upper_case}",
                "${place?length}",
                "${place?url}",
                "${place[0..2]}",
                "${place?starts_with('a')?c}",
                "<#switch place><#case 'x'>1</#switch>",
            })
    void a_slot_can_only_be_printed(String source) throws IOException {
        for (String name : List.of("a.ftl", "a.ftlh")) {
            write(name, source);
            assertThatThrownBy(() -> templates.render(name, new WithSlot(new Slot("mark"), "n")))
                    .isInstanceOf(BrokenTemplate.class);
        }
    }

    @Test
    void the_operators_template_wins_and_is_read_again_when_it_changes() throws IOException {
        assertThat(templates.exists("mail/courses.subject.ftl")).isTrue();
        long before = templates.edition();
        String ours = templates.render("mail/courses.subject.ftl", MODEL);
        write("mail/courses.subject.ftl", "my own");
        assertThat(templates.render("mail/courses.subject.ftl", MODEL)).isEqualTo("my own");
        assertThat(templates.edition()).isNotEqualTo(before);
        write("mail/courses.subject.ftl", "my new");
        Files.setLastModifiedTime(
                folder.resolve("mail/courses.subject.ftl"), FileTime.from(Instant.parse("2026-11-23T08:00:00Z")));
        assertThat(templates.render("mail/courses.subject.ftl", MODEL)).isEqualTo("my new");
        Files.delete(folder.resolve("mail/courses.subject.ftl"));
        assertThat(templates.render("mail/courses.subject.ftl", MODEL)).isEqualTo(ours);
    }

    @Test
    void an_imported_template_is_read_again_too() throws IOException {
        write("lib.ftl", "<#macro m>one</#macro>");
        assertThat(rendered("a.ftl", "<#import 'lib.ftl' as l><@l.m/>")).isEqualTo("one");
        write("lib.ftl", "<#macro m>second</#macro>");
        assertThat(templates.render("a.ftl", MODEL)).isEqualTo("second");
    }

    @Test
    void without_a_folder_or_with_a_missing_one_ours_are_used() {
        assertThat(new FreeMarkerTemplates(Optional.empty()).exists("mail/lesson.html.ftlh"))
                .isTrue();
        FreeMarkerTemplates missing = new FreeMarkerTemplates(Optional.of(folder.resolve("no/such")));
        assertThat(missing.exists("mail/lesson.html.ftlh")).isTrue();
        assertThat(missing.exists("mail/nothing.ftl")).isFalse();
    }

    @Test
    void a_template_is_named_by_the_first_language_that_there_is() throws IOException {
        write("mail/x.ftl", "x");
        write("mail/x_de.ftl", "x");

        assertThat(named(Locale.GERMANY)).isEqualTo("mail/x_de.ftl");
        assertThat(named(Locale.ITALIAN, Locale.GERMAN)).isEqualTo("mail/x_de.ftl");
        assertThat(named(Locale.ITALIAN)).isEqualTo("mail/x.ftl");
        assertThat(named(Locale.UK, Locale.GERMAN))
                .as("in English it has no sign of its language")
                .isEqualTo("mail/x.ftl");
        assertThat(named()).isEqualTo("mail/x.ftl");
    }

    private String named(Locale... languages) {
        return templates.named("mail/x", ".ftl", List.of(languages));
    }

    @Test
    void a_broken_template_says_where_and_why() {
        assertThatThrownBy(() -> rendered("mail/x.html.ftlh", "<p>\n  ${name} ${reader.nmae}</p>"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessage("mail/x.html.ftlh:2:13: there is no \"reader\" here");
        assertThatThrownBy(() -> rendered("y.ftl", "one\n<#if open>two"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageMatching("y.ftl:2:\\d+: .*#if.*");
        assertThatThrownBy(() -> templates.render("y.ftl", MODEL))
                .as("and says it again")
                .hasMessageMatching("y.ftl:2:\\d+: .*#if.*");
        assertThatThrownBy(() -> templates.render("none.ftl", MODEL)).hasMessage("none.ftl: there is no such template");
        assertThatThrownBy(() -> rendered("z.ftl", "<#list 1.. as n>${n}</#list>"))
                .hasMessageContaining("is there a loop without end?");
    }

    private String rendered(String name, String source) throws IOException {
        write(name, source);
        return templates.render(name, MODEL);
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
