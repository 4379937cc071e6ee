<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Lo que hay para leer" />

<#list courses as course>
*${course.title}*, ${course.lessons} ${(course.lessons == 1)?then('lección', 'lecciones')}. ${course.description} Para apuntarse basta un mensaje vacío a: ${course.joinAddress}

</#list>
<@mail.foot>
Recibe este único mensaje porque un mensaje de esta dirección lo pidió.
</@mail.foot>
