<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Nicht verstanden" />

Sie haben auf „${campaign.title}“ mit etwas geantwortet, das wie eine Anweisung aussieht; was hinter dem ersten Wort steht, wurde aber nicht verstanden. Es hat sich nichts geändert.

Schreiben Sie eine Zeile wie diese:

- *Uhrzeit 7:30*

- *Zeitzone Europe/Berlin*

- *Pause 14 Tage*

- *Pause bis 24. Dezember*

- *Tage Mo-Fr*

- *Tempo 2/Woche*

- *Lektion 4*

- *Neustart ab 3*

- *Land DE*

- *Format Text*

- *Adresse neu@example.org*

<#if campaign.answered>
Das Wort „Hilfe“ bringt sie alle. War es für einen Menschen gedacht, schreiben Sie es in ein, zwei Sätzen, dann liest es ein Mensch.

<#else>
Das Wort „Hilfe“ bringt sie alle.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
