<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Qué bien que ha vuelto" />

Sus lecciones continúan donde las dejó.

<#if reader.received??>
Hasta ahora ha recibido ${reader.received} de ${campaign.lessons} ${(campaign.lessons == 1)?then('lección', 'lecciones')}.

</#if>
<#if reader.next??>
La próxima llega el *${reader.next}*.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
