package dev.tearsheet.lesson.words;

/** The words of Spanish articles. */
final class Spanish {
    static final Language WORDS = Language.of("es")
            .with(Topic.CONCLUSION, """
                    gracias, gracias por leer,
                    conclusión, en conclusión, conclusiones, para concluir, para terminar, en resumen, resumen,
                    reflexión final, reflexiones finales, palabras finales, últimas palabras, para cerrar,
                    lo más importante, a modo de cierre, cierre, pensamientos finales, en pocas palabras""")
            .with(
                    Topic.CLOSING_WORDS,
                    "en conclusión, para concluir, en resumen, para terminar, en definitiva, para cerrar, al final")
            .with(Topic.QUESTIONS, """
                    preguntas frecuentes, preguntas más frecuentes, preguntas y respuestas, tus preguntas,
                    dudas frecuentes, preguntas comunes, preguntas habituales""")
            .with(Topic.INTRODUCTION, "introducción, prólogo, para empezar, antes de empezar")
            .with(Topic.OVERVIEW, "índice, contenido, contenidos, tabla de contenidos, en este artículo, de un vistazo")
            .with(Topic.COMMENTS, """
                    mejores comentarios,
                    comentarios, comentario, deja un comentario, dejar un comentario, deja una respuesta, deja tu
                    comentario, cancelar respuesta, respuestas, añade un comentario, ver comentarios, comentarios
                    cerrados, escribe un comentario""")
            .with(Topic.BOILERPLATE, """
                    compartir, comparte, comparte en, comparte este artículo, compartir en, leer más, seguir leyendo,
                    suscríbete, suscribirse, anuncio, publicidad, imprimir, saltar al contenido, inicio, buscar, todos
                    los derechos reservados, publicado el, actualizado el, escrito por, tiempo de lectura, síguenos,
                    aceptar cookies, volver arriba, última actualización, actualizado, escrito y verificado por,
                    redactado por, revisado por, publicado por, autor, autora, haz clic aquí, enviar por, boletín,
                    patrocinado, por la redacción, verificado por""")
            .with(Topic.RELATED, """
                    artículos relacionados, entradas relacionadas, relacionado, relacionados, noticias relacionadas,
                    también te puede interesar, te puede interesar, te puede gustar, también te puede gustar, te
                    podría interesar, también podría interesarte, quizás te interese, lee también, lea también, leer
                    también, ver también, sobre el autor, sobre la autora, acerca del autor, acerca de la autora,
                    entradas recientes, artículos recientes, lo más leído, más leídas, más sobre, comparte este
                    artículo, compartir este artículo, fuentes, boletín, etiquetas, más información, sigue leyendo, no
                    te pierdas""")
            .with(
                    Topic.LINK_LABEL,
                    "lee, leer, mira, ver, vea, video, vídeo, en video, en vídeo, escucha, le puede interesar")
            .with(Topic.SITE_PHRASE, """
                    tiempo de lectura, minutos de lectura, min de lectura, min. de lectura, en facebook, en twitter,
                    en pinterest, por whatsapp, por correo, por e-mail, por email, todos los derechos reservados,
                    política de privacidad, aviso legal, copiar enlace, sin comentarios, te ha resultado útil, vistas,
                    votos, ir al contenido, saltar al contenido""")
            .with(Topic.SITE_WORD, """
                    compartir, tuitear, imprimir, guardar, responder, reportar, comentar, correo, enviar, seguir,
                    buscar, inicio, sí, copiar, enlace, menú""")
            .with(Topic.CAPTION, """
                    foto de, fotografía de, imagen de, retrato de, primer plano, vista de, foto:, imagen:,
                    crédito de la foto, crédito:, créditos:, fuente:, ilustración:, pie de foto""")
            .with(Topic.PERSON, """
                    hombre, hombres, mujer, mujeres, persona, personas, gente, pareja, chico, chica, niño, niña, niños,
                    familia, amigos, amigo, amiga, mano, manos, grupo, madre, padre, estudiante, corredor, corredora,
                    médico, bebé, equipo""")
            .with(Topic.DETERMINER, "un, una, unos, unas, dos, tres, cuatro, cinco, varios, varias, joven, jóvenes")
            .with(Topic.VERB, """
                    es, son, era, eran, está, están, soy, eres, ha, han, tiene, tienen, tienes, puede, pueden, puedes,
                    debe, debes, hay, hace, hacen, quiere, quieres, va, vas, significa, tu, tus, te, usted, no,
                    ayuda, aprende, necesitas, deja, haz, sé""")
            .with(Topic.STOP, """
                    el, la, los, las, un, una, unos, unas, de, del, y, o, pero, si, a, al, en, con, por, para, es, son,
                    que, qué, se, su, sus, tu, tus, te, me, nos, lo, le, les, como, cómo, cuando, cuándo, por qué, no,
                    más, muy, este, esta, estos, estas, esto, ha, han, ser, hay""")
            .with(Topic.LIST_NOUN, """
                    significados, cosas, consejos, trucos, formas, maneras, razones, pasos, señales, signos, reglas,
                    hábitos, errores, lecciones, ideas, secretos, datos, estrategias, métodos, principios, ejemplos,
                    beneficios, tipos, causas, mitos, ejercicios, claves, puntos, cualidades, frases, libros,
                    preguntas""")
            .with(Topic.EXHIBIT, """
                    figura, fig, tabla, cuadro, gráfico, imagen, foto, lámina, anexo, página,
                    versión""")
            .with(Topic.REFERENCES, """
                    referencias, bibliografía, notas, notas al pie, fuentes, obras citadas""")
            .with(
                    Topic.PREPOSITION,
                    "en, el, la, los, las, de, del, desde, hasta, hacia, unos, unas, casi, más, entre, y, o, sobre, por,"
                            + " para, con, a, al, solo, son, han, año, años, estos, estas, mis, tus, sus, nuestros, top, otros")
            .with(Topic.BONUS, "bonus, bonus extra, extra, consejo extra, consejo adicional, de regalo")
            .with(Topic.FIRST_PERSON, "yo, mi, mis, me, nosotros, nuestro, nuestra")
            .with(Topic.SECOND_PERSON, "tú, tu, tus, te, usted, su, sus, le")
            .with(Topic.READER, "tú, tu, tus, te, ti, contigo, usted, ustedes")
            .with(Topic.GUIDE, "cómo, qué, cuándo, guía, conviene, debes, saber")
            .with(
                    Topic.SAYING,
                    "dijo, afirmó, según, declaró, explicó, señaló, aseguró, informó, indicó, agregó, anunció")
            .with(
                    Topic.MONTH,
                    "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre")
            .with(Topic.UNIT, """
                    por ciento, por, millón, millones, mil, euros, euro, pesos, metros, kilómetros, gramos, kilos,
                    minutos, minuto, horas, hora, segundos, días, día, semanas, meses, años, grados, veces, personas,
                    litros, cucharadas, cucharada, tazas, de, o, y, a""")
            .with(
                    Topic.NUMBER,
                    "uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince,"
                            + " dieciséis, diecisiete, dieciocho, diecinueve, veinte")
            .with(Topic.ORDINAL, "primero, segundo, tercero, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo")
            .with(Topic.RANK, "primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima")
            .with(Topic.NUMBER_WORD, "número, n")
            .with(Topic.OTHER_KIND, """
                    orden del día, acta de la, ruegos y preguntas, próxima reunión, estribillo, coro, estrofa 1,
                    estrofa 2, escena 1, escena 2, duración del examen, términos y condiciones, aviso legal,
                    política de privacidad, legislación aplicable, quiénes somos, nuestra historia, nuestro equipo,
                    dónde estamos, tiempo de preparación, tiempo de cocción, objeto del contrato,
                    disposiciones finales, fuerza mayor, cláusula primera, en prueba de conformidad""")
            .with(
                    Topic.QUESTION_WORD,
                    "¿qué, ¿por, ¿cómo, ¿cuándo, ¿dónde, ¿quién, ¿cuál, ¿cuáles, ¿es, ¿debo, ¿puedo, ¿hay, ¿se, qué,"
                            + " cómo, cuándo, dónde, quién, cuál")
            .with(
                    Topic.LABEL,
                    "consejo, truco, nota, ejemplo, por ejemplo, importante, atención, ojo, ejercicio, recuerda, fuente");

    private Spanish() {}
}
