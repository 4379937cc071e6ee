<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Muchas direcciones desaparecen a la vez" />

En el plazo de una hora, muchas direcciones de un mismo proveedor que reciben «${campaign.title}» se han dado por inexistentes. Creemos que es culpa del proveedor: no damos a nadie por perdido, y lo devuelto se envía de nuevo.

Qué proveedor es se ve con «tearsheet inbound list --kind bounce». Si las direcciones de verdad ya no existen, «tearsheet suppressions import» las quita.

<@mail.foot>
Recibe esto, como mucho una vez al día, porque cuida de «${campaign.title}».
</@mail.foot>
