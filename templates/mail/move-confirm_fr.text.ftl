<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Les leçons doivent-elles venir ici ?" />

Une personne qui lit « ${campaign.title} » nous a demandé d’envoyer les leçons à cette adresse.

*Si c’était vous, répondez à ce message : il suffit de l’envoyer.* Vous n’avez rien à écrire.

Ou acceptez sur cette page : ${reader.confirmPage}

Sinon, ignorez ce message. Rien ne viendra, et après ${mail.words.hours(waits.addressHours)} la demande expire d’elle-même.

<@mail.foot>
Vous recevez ce seul message parce que cette adresse nous a été donnée comme nouvelle.
</@mail.foot>
