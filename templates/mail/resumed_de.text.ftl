<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Schön, dass Sie wieder da sind" />

Ihre Lektionen gehen weiter, wo Sie aufgehört haben.

<#if reader.received??>
Bisher haben Sie ${reader.received} von ${campaign.lessons} ${(campaign.lessons == 1)?then('Lektion', 'Lektionen')} bekommen.

</#if>
<#if reader.next??>
Die nächste kommt am *${reader.next}*.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
