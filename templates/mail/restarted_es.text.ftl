<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Otra vez desde ahí" />

<#if reader.next??>
La próxima lección llega el *${reader.next}* (${reader.zone}).

</#if>
Desde ahí llegan las lecciones en su orden, también las que ya tuvo.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
