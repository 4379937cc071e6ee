<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Mode d’emploi par courriel" />

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
Pour vous abonner, envoyez un message vide à ${campaign.joinAddress}

Ensuite, répondez à une leçon par l’un de ces mots :

- *pause* : les leçons s’interrompent pour ${mail.words.days(waits.pauseDays)}

- *pause 14 jours*, *pause jusqu’au 24 décembre* : aussi longtemps que vous le dites

- *reprendre* : elles continuent où vous en étiez

- *suivant* : la prochaine leçon tout de suite, une fois par jour

<#if campaign.allAtOnce>
- *tout* : toutes les leçons qui restent, d’un coup

</#if>
- *leçon 4*, ou *encore* : une leçon une nouvelle fois

- *recommencer*, ou *recommencer à partir de 3* : elles recommencent

- *heure 7h30*, *fuseau Europe/Paris* : quand elles arrivent

- *jours lun-ven*, *rythme 2/semaine* : quels jours elles arrivent

- *pays FR* : les jours fériés qui comptent pour vous

- *format texte*, *format html* : messages en texte simple, ou non

- *priorité* : si vous avez des leçons de plusieurs campagnes, celles-ci d’abord

- *adresse nouvelle@example.org* : elles vont à une autre adresse

- *état* : où vous en êtes

- *cours* : ce qu’il y a d’autre à lire

- *désabonner* : elles s’arrêtent

- *aide* : ce message

<#if campaign.answered>
Tout ce que vous écrivez d’autre va à ${campaign.sender}, et une personne le lit.

</#if>
<#if reader.readerPage??>
Votre page : ${reader.readerPage}

</#if>
En savoir plus sur ces leçons : ${campaign.page}

<@mail.foot>
Vous recevez ce seul message parce qu’un message de cette adresse a demandé de l’aide.
</@mail.foot>
