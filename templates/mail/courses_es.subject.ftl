Lo que hay para leer
