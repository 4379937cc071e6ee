Your lessons on ${day.date}
