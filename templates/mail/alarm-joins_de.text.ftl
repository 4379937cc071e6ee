<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Fragen nach dem Beitritt warten" />

Mehr Leute sollten gefragt werden, ob sie „${campaign.title}“ wollen, als auf einmal gefragt werden dürfen, oder fast niemand, der gefragt wurde, sagt ja. Die Fragen warten, bis sie an der Reihe sind; nichts geht verloren.

Haben Sie gerade vielen davon erzählt, ist alles gut. Wenn nicht, trägt vielleicht jemand fremde Adressen ein. Die Grenzen stehen im Abschnitt „limits“ der Einstellungen.

<@mail.foot>
Sie bekommen dies, höchstens einmal am Tag, weil Sie „${campaign.title}“ betreuen.
</@mail.foot>
