package dev.tearsheet.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import io.javalin.config.RoutesConfig;

/** What comes with the pages: the style sheet, a script, the mark, the word to search engines; and the sign of life. */
public final class Assets {
    private static final String ROBOTS = "User-agent: *\nDisallow: /confirm/\nDisallow: /leave/\nDisallow: /me/\n"
            + "Disallow: /post\nDisallow: /status\n";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final byte[] style = read("tearsheet.css");
    private final byte[] zone = read("zone.js");
    private final byte[] mark = read("favicon.svg");

    /** The address of the style sheet, another one for every version of it. */
    public String styleSheet() {
        return versioned("/tearsheet.css", style);
    }

    /** The address of the script that tells the browser's zone, another one for every version of it. */
    public String zoneScript() {
        return versioned("/zone.js", zone);
    }

    private static String versioned(String path, byte[] bytes) {
        return path + "?v=" + Integer.toHexString(Arrays.hashCode(bytes));
    }

    public void routes(RoutesConfig routes) {
        asset(routes, "/tearsheet.css", "text/css; charset=utf-8", FOR_A_YEAR, style);
        asset(routes, "/zone.js", "text/javascript; charset=utf-8", FOR_A_YEAR, zone);
        asset(routes, "/favicon.svg", "image/svg+xml", FOR_A_DAY, mark);
        Pages.get(
                routes,
                "/robots.txt",
                ctx -> ctx.contentType("text/plain; charset=utf-8").result(ROBOTS));
        Pages.get(
                routes,
                "/health",
                ctx -> ctx.contentType("text/plain; charset=utf-8").result("ok\n"));
    }

    private static void asset(RoutesConfig routes, String path, String type, String keep, byte[] bytes) {
        Pages.get(
                routes,
                path,
                ctx -> ctx.header("Cache-Control", keep).contentType(type).result(bytes));
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("web/" + name + " is missing in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
