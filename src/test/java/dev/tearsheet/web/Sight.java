package dev.tearsheet.web;

/** Scripts that find, on the page that a browser shows, what people see or hit badly. Each returns a list. */
final class Sight {
    /** Every text with too little contrast to what it stands on (WCAG 2.2, 1.4.3: 4.5 to 1). */
    static final String FAINT = """
            const rgb = c => c.match(/[\\d.]+/g).map(Number);
            const light = c => { const [r, g, b] = rgb(c).map(v => { v /= 255;
                return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126*r + .7152*g + .0722*b; };
            const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
                const p = rgb(c); if (p.length < 4 || p[3] > 0) return c; } return 'rgb(255,255,255)'; };
            return [...document.querySelectorAll('body *')]
                .filter(e => e.offsetParent && [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()))
                .map(e => { const a = light(getComputedStyle(e).color), b = light(ground(e));
                    return [e.tagName + ' ' + e.textContent.trim().slice(0, 30),
                        (Math.max(a, b) + .05) / (Math.min(a, b) + .05)]; })
                .filter(([, ratio]) => ratio < 4.5).map(String);
            """;

    /** Text that is too small to be read on a phone. */
    static final String TINY = """
            return [...document.querySelectorAll('body *')]
                .filter(e => e.offsetParent && [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()))
                .filter(e => parseFloat(getComputedStyle(e).fontSize) < 13).map(e => e.outerHTML);
            """;

    private Sight() {}

    /** What these selectors find and a finger does not hit for sure: less than 44 pixels high (WCAG 2.2, 2.5.5). */
    static String small(String selectors) {
        return """
                return [...document.querySelectorAll('%s')]
                    .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML);
                """.formatted(selectors);
    }
}
