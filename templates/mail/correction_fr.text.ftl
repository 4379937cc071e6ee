<#import "layout_fr.text.ftl" as mail>
${campaign.title} · ${mail.words.place(lesson.number, campaign.lessons)}

Une correction
--------------

Une erreur s’était glissée dans cette leçon. La voici comme elle doit être ; elle remplace celle que vous avez reçue. La prochaine arrive comme prévu.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.stopping />
</@mail.foot>
