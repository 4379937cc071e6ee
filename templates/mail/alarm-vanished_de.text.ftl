<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Viele Adressen verschwinden auf einmal" />

Viele Adressen eines Anbieters, die „${campaign.title}“ bekommen, soll es binnen einer Stunde nicht mehr geben. Wir halten das für einen Fehler des Anbieters: Niemand wird deswegen aufgegeben, und was zurückkam, wird wieder gesendet.

Welcher Anbieter es ist, zeigt „tearsheet inbound list --kind bounce“. Sind die Adressen wirklich fort, nimmt „tearsheet suppressions import“ sie heraus.

<@mail.foot>
Sie bekommen dies, höchstens einmal am Tag, weil Sie „${campaign.title}“ betreuen.
</@mail.foot>
