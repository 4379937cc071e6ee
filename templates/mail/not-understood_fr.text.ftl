<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Pas compris" />

Vous avez répondu à « ${campaign.title} » par ce qui semble être une demande, mais ce qui suit le premier mot n’a pas été compris. Rien n’a changé.

Écrivez une ligne comme celles-ci :

- *heure 7h30*

- *fuseau Europe/Paris*

- *pause 14 jours*

- *pause jusqu’au 24 décembre*

- *jours lun-ven*

- *rythme 2/semaine*

- *leçon 4*

- *recommencer à partir de 3*

- *pays FR*

- *format texte*

- *adresse nouvelle@example.org*

<#if campaign.answered>
Le mot « aide » les donne toutes. Si c’était pour une personne, écrivez-le en une ou deux phrases, et une personne le lira.

<#else>
Le mot « aide » les donne toutes.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
