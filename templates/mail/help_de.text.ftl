<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "So geht es per Mail" />

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
Zum Anmelden schicken Sie eine leere Mail an ${campaign.joinAddress}

Danach antworten Sie auf eine Lektion mit einem dieser Wörter:

- *Pause*: die Lektionen ruhen ${mail.words.days(waits.pauseDays)}

- *Pause 14 Tage*, *Pause bis 24. Dezember*: sie ruhen, solange Sie sagen

- *weiter*: sie gehen weiter, wo Sie aufgehört haben

- *nächste*: die nächste Lektion jetzt, einmal am Tag

<#if campaign.allAtOnce>
- *alle*: alle Lektionen, die noch fehlen, auf einmal

</#if>
- *Lektion 4*, oder *nochmal*: eine Lektion noch einmal

- *Neustart*, oder *Neustart ab 3*: sie beginnen noch einmal

- *Uhrzeit 7:30*, *Zeitzone Europe/Berlin*: wann sie kommen

- *Tage Mo-Fr*, *Tempo 2/Woche*: an welchen Tagen sie kommen

- *Land DE*: wessen Feiertage für Sie gelten

- *Format Text*, *Format html*: Mails nur als Text, oder nicht

- *Vorrang*: bei Lektionen mehrerer Kampagnen diese zuerst

- *Adresse neu@example.org*: sie gehen an eine andere Adresse

- *Stand*: wie weit Sie sind

- *Kurse*: was es sonst zu lesen gibt

- *abmelden*: sie enden

- *Hilfe*: diese Mail

<#if campaign.answered>
Was Sie sonst schreiben, geht an ${campaign.sender}, und ein Mensch liest es.

</#if>
<#if reader.readerPage??>
Ihre Seite: ${reader.readerPage}

</#if>
Mehr über diese Lektionen: ${campaign.page}

<@mail.foot>
Sie bekommen diese eine Mail, weil eine Mail von dieser Adresse um Hilfe bat.
</@mail.foot>
