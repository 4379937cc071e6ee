<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Hay confirmaciones de alta en espera" />

Había que preguntar a más personas si quieren «${campaign.title}» de las que se permite a la vez, o casi nadie dice que sí. Las preguntas esperan su turno; nada se pierde.

Si acaba de contárselo a muchos, todo va bien. Si no, quizá alguien apunta direcciones ajenas. Los límites están en la sección «limits» de los ajustes.

<@mail.foot>
Recibe esto, como mucho una vez al día, porque cuida de «${campaign.title}».
</@mail.foot>
