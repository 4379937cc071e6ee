<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Hay lecciones con retraso" />

Hay lecciones de «${campaign.title}» con más de una hora de retraso, y nadie ha intentado entregarlas todavía. El programa estuvo parado, el servidor de correo es lento o no se puede alcanzar, o un límite de la sección «sending» de los ajustes las retiene.

Nada se pierde: lo que se retrasa más de lo que su campaña permite llega la próxima vez. «tearsheet status» dice qué espera.

<@mail.foot>
Recibe esto, como mucho una vez al día, porque cuida de «${campaign.title}».
</@mail.foot>
