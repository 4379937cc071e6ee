Sus lecciones el ${day.date}
