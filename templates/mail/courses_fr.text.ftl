<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Ce qu’il y a à lire" />

<#list courses as course>
*${course.title}*, ${course.lessons} ${(course.lessons == 1)?then('leçon', 'leçons')}. ${course.description} Pour s’abonner, un message vide suffit : ${course.joinAddress}

</#list>
<@mail.foot>
Vous recevez ce seul message parce qu’un message de cette adresse l’a demandé.
</@mail.foot>
