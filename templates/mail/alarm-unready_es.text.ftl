<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "La próxima lección no está lista" />

La próxima vez algunos lectores de «${campaign.title}» no recibirán nada: ya han tenido todas las lecciones que hay, o alguien debe revisarlas antes.

Conservan su lugar, y nadie recibe un mensaje vacío. «tearsheet campaigns show ${campaign.slug}» dice qué hay y si la campaña está detenida. Cuando la carpeta esté como usted quiere, «tearsheet apply ${campaign.slug}» la pone en vigor.

<@mail.foot>
Recibe esto, como mucho una vez por versión, porque cuida de «${campaign.title}».
</@mail.foot>
