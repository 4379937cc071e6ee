<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Noch einmal" />

<#if reader.next??>
Die nächste Lektion kommt am *${reader.next}* (${reader.zone}).

</#if>
Von dort an kommen die Lektionen der Reihe nach, auch die, die Sie schon hatten.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
