<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Sus lecciones están en pausa" />

<#if reader.until??>
No llega nada hasta el *${reader.until}*. Después las lecciones siguen donde estaban.

</#if>
<#if reader.received??>
Hasta ahora ha recibido ${reader.received} de ${campaign.lessons} ${(campaign.lessons == 1)?then('lección', 'lecciones')}.

</#if>
¿Quiere seguir antes? Responda a este mensaje con «reanudar».

<@mail.foot>
Recibe esto porque pidió «${campaign.title}» y lo confirmó.

<@mail.ways />
</@mail.foot>
