package dev.tearsheet.lesson.words;

/** The words of French articles. */
final class French {
    static final Language WORDS = Language.of("fr")
            .with(Topic.CONCLUSION, """
                    merci, merci de votre lecture,
                    conclusion, en conclusion, pour conclure, en résumé, en bref, pour finir, le mot de la fin,
                    mot de la fin, à retenir, ce qu'il faut retenir, pour résumer, en fin de compte, résumé,
                    dernières pensées, le mot final, bilan""")
            .with(
                    Topic.CLOSING_WORDS,
                    "en conclusion, pour conclure, en résumé, pour finir, en somme, pour résumer, en fin de compte")
            .with(Topic.QUESTIONS, """
                    questions fréquentes, foire aux questions, questions fréquemment posées, vos questions,
                    questions et réponses, questions-réponses, les questions les plus fréquentes, questions courantes""")
            .with(Topic.INTRODUCTION, "introduction, avant-propos, préambule, pour commencer")
            .with(Topic.OVERVIEW, "sommaire, table des matières, au sommaire, dans cet article, plan de l'article")
            .with(Topic.COMMENTS, """
                    meilleurs commentaires,
                    commentaires, commentaire, laisser un commentaire, laissez un commentaire, ajouter un commentaire,
                    laisser une réponse, annuler la réponse, vos commentaires, réactions, voir les commentaires,
                    poster un commentaire, commentaires fermés""")
            .with(Topic.BOILERPLATE, """
                    partager, partagez, partager sur, partagez cet article, lire la suite, s'abonner, abonnez-vous,
                    inscrivez-vous, publicité, imprimer, aller au contenu, accueil, recherche, tous droits réservés,
                    publié le, mis à jour le, écrit par, temps de lecture, suivez-nous, accepter les cookies, haut de
                    page, dernière mise à jour, rédigé par, rédigé et vérifié par, écrit et vérifié par, publié, par
                    la rédaction, auteur, cliquez ici, envoyer par, newsletter, vérifié par, sponsorisé""")
            .with(Topic.RELATED, """
                    articles similaires, articles liés, articles connexes, à lire aussi, lire aussi, à lire également,
                    à voir aussi, sur le même sujet, sur le même thème, vous aimerez aussi, vous aimerez peut-être,
                    vous pourriez aussi aimer, cela peut vous intéresser, ces articles peuvent vous intéresser, à
                    propos de l'auteur, à propos de l'autrice, à propos de l'auteure, l'auteur, articles récents,
                    articles populaires, les plus lus, partager cet article, partagez cet article, sources,
                    newsletter, notre newsletter, étiquettes, lire la suite, ne manquez pas, pour aller plus loin""")
            .with(
                    Topic.LINK_LABEL,
                    "lire, à lire, à voir, voir aussi, en vidéo, vidéo, écouter, la rédaction vous conseille")
            .with(Topic.SITE_PHRASE, """
                    temps de lecture, minutes de lecture, min de lecture, min. de lecture, sur facebook, sur twitter,
                    sur pinterest, sur whatsapp, par e-mail, par email, par mail, tous droits réservés, mentions
                    légales, cet article vous a-t-il été utile, copier le lien, aucun commentaire, partages, vues,
                    aller au contenu, haut de page""")
            .with(Topic.SITE_WORD, """
                    partager, tweeter, épingler, imprimer, enregistrer, répondre, signaler, commenter, courriel,
                    envoyer, suivre, recherche, accueil, connexion, oui, non, copier, lien""")
            .with(Topic.CAPTION, """
                    photo de, photo d'un, photo d'une, photographie de, image de, portrait de, gros plan, vue de,
                    crédit photo, crédits photo, photo :, photo:, image :, image:, illustration :, illustration:,
                    source :, source:, légende :, légende:, crédit :, crédit:""")
            .with(Topic.PERSON, """
                    homme, hommes, femme, femmes, personne, personnes, gens, couple, garçon, fille, enfant, enfants,
                    famille, amis, ami, amie, main, mains, groupe, mère, père, élève, étudiant, étudiante, coureur,
                    coureuse, médecin, bébé, équipe""")
            .with(Topic.DETERMINER, "un, une, deux, trois, quatre, cinq, plusieurs, des, jeune, jeunes, vieil, vieille")
            .with(Topic.VERB, """
                    est, sont, était, étaient, suis, es, êtes, a, ont, avait, avez, peut, peuvent, pouvez, faut, doit,
                    devez, fait, font, faites, veut, voulez, va, allez, c'est, il, elle, vous, tu, votre, vos, ton, ta,
                    aide, signifie, soyez, ne, n'est, osez, apprenez, prenez""")
            .with(Topic.STOP, """
                    le, la, les, un, une, des, de, du, d, l, et, ou, mais, si, à, au, aux, en, dans, sur, pour, avec,
                    par, est, sont, ce, cet, cette, ces, il, elle, ils, elles, vous, tu, nous, je, on, se, qui, que,
                    quoi, comment, pourquoi, quand, ne, pas, plus, son, sa, ses, votre, vos, être, avoir, a, ont""")
            .with(Topic.LIST_NOUN, """
                    significations, choses, conseils, astuces, façons, manières, raisons, étapes, signes, règles,
                    habitudes, erreurs, leçons, idées, secrets, faits, stratégies, méthodes, principes, exemples,
                    bienfaits, types, causes, mythes, exercices, clés, points, qualités, phrases, livres, questions""")
            .with(Topic.EXHIBIT, """
                    figure, fig, tableau, graphique, image, photo, planche, annexe, page, version""")
            .with(Topic.REFERENCES, """
                    références, bibliographie, notes, notes de bas de page, sources, ouvrages cités""")
            .with(
                    Topic.PREPOSITION,
                    "en, le, la, les, du, de, des, à, au, aux, depuis, vers, environ, plus, entre, et, ou, sur, dans,"
                            + " par, pour, avec, près, presque, seulement, ces, ont, sont, an, ans, mes, nos, vos, tes, ses, top, voici")
            .with(Topic.BONUS, "bonus, en bonus, conseil bonus, astuce bonus")
            .with(Topic.FIRST_PERSON, "je, j'ai, j'étais, mon, ma, mes, moi, nous, notre")
            .with(Topic.SECOND_PERSON, "vous, votre, vos, tu, ton, ta, tes")
            .with(Topic.READER, "vous, votre, vos, tu, ton, tes, toi")
            .with(Topic.GUIDE, "comment, pourquoi, que, quoi, quand, guide, bien, conseils")
            .with(
                    Topic.SAYING,
                    "selon, déclaré, affirmé, annoncé, indiqué, précisé, expliqué, estime, assure, a-t-il, a-t-elle")
            .with(
                    Topic.MONTH,
                    "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre")
            .with(Topic.UNIT, """
                    pour cent, pour, million, millions, milliard, milliards, mille, cents, euros, euro, mètres,
                    kilomètres, grammes, kilos, minutes, minute, heures, heure, h, secondes, jours, jour, semaines,
                    semaine, mois, ans, année, années, degrés, fois, personnes, litres, cuillères, cuillère, tasses,
                    sur, ou, et, à""")
            .with(
                    Topic.NUMBER,
                    "un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,"
                            + " seize, dix-sept, dix-huit, dix-neuf, vingt")
            .with(
                    Topic.ORDINAL,
                    "premièrement, deuxièmement, troisièmement, quatrièmement, cinquièmement, sixièmement,"
                            + " septièmement, huitièmement, neuvièmement, dixièmement")
            .with(
                    Topic.RANK,
                    "première, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième")
            .with(Topic.NUMBER_WORD, "numéro, n")
            .with(Topic.OTHER_KIND, """
                    ordre du jour, procès-verbal, questions diverses, prochaine réunion, séance levée, refrain,
                    couplet 1, couplet 2, scène 1, scène 2, durée de l'épreuve, barème, conditions générales,
                    mentions légales, politique de confidentialité, droit applicable, qui sommes-nous, notre histoire,
                    notre équipe, nous trouver, temps de préparation, temps de cuisson, objet du contrat,
                    dispositions finales, force majeure, clause résolutoire, fait en deux exemplaires""")
            .with(
                    Topic.QUESTION_WORD,
                    "pourquoi, comment, quand, où, qui, que, quel, quelle, quels, quelles, est-ce, faut-il, peut-on,"
                            + " doit-on, combien, qu'est-ce")
            .with(
                    Topic.LABEL,
                    "astuce, conseil, exemple, par exemple, attention, important, à noter, bon à savoir, exercice,"
                            + " rappel, remarque, source");

    private French() {}
}
