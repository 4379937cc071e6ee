<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Mensajes devueltos" />

<#if reader.until??>
Nuestros mensajes a esta dirección han sido devueltos; por eso no ha llegado nada durante un tiempo. Lo intentamos de nuevo el *${reader.until}* (${reader.zone}), con la lección que se perdió.

</#if>
¿Lee esto? Entonces su buzón funciona de nuevo: responda a este mensaje con «reanudar», y las lecciones continúan en la próxima fecha prevista.

<@mail.foot>
Recibe esto porque nos escribió sobre «${campaign.title}».

<@mail.ways />
</@mail.foot>
