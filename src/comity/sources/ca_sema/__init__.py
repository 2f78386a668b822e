"""Canada's autonomous sanctions list: the publisher's XML of three generations, and a conversion of it."""
