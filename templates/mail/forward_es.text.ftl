<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Un mensaje para usted" />

Llegó un mensaje para «${campaign.title}» en el que no encontramos ninguna orden. Va adjunto, entero y tal como llegó. Nadie lo ha contestado.

Si responde a este mensaje, su respuesta va a quien lo escribió.

<@mail.foot>
Recibe esto porque cuida de «${campaign.title}».
</@mail.foot>
