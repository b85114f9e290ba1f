"""What a person sees: windows, panels and the grid; it knows the desk and the domain and nothing below."""
