Vos leçons le ${day.date}
