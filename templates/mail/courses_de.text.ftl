<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Was es zu lesen gibt" />

<#list courses as course>
*${course.title}*, ${course.lessons} ${(course.lessons == 1)?then('Lektion', 'Lektionen')}. ${course.description} Zum Anmelden genügt eine leere Mail an: ${course.joinAddress}

</#list>
<@mail.foot>
Sie bekommen diese eine Mail, weil eine Mail von dieser Adresse danach gefragt hat.
</@mail.foot>
